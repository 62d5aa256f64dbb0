package org.mingjian.reports.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mingjian.kernel.json.ContractJson;
import org.mingjian.reports.fact.Measures;

/** The statutory tables, out of {@code statement/*.json}. */
final class StatementForms {

    private static final Map<String, StatementForm> FORMS = load(List.of("penalty", "licence", "compulsion", "other"));

    private StatementForms() {}

    /** The table about that kind of act, or empty when there is none. */
    static Optional<StatementForm> find(String kind) {
        return Optional.ofNullable(FORMS.get(kind));
    }

    private static Map<String, StatementForm> load(List<String> kinds) {
        Map<String, StatementForm> forms = new LinkedHashMap<>();
        for (String kind : kinds) {
            try (InputStream in = StatementForms.class.getResourceAsStream("/statement/" + kind + ".json")) {
                if (in == null) {
                    throw new IllegalStateException("Missing table " + kind);
                }
                StatementForm form = ContractJson.mapper().readValue(in, StatementForm.class);
                form.columns().forEach(column -> Measures.catalogue().get(column.measure()));
                forms.put(kind, form);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return forms;
    }
}
