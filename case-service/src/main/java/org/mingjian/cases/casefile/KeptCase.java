package org.mingjian.cases.casefile;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mingjian.kernel.audit.Link;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepReading;
import org.mingjian.kernel.json.ContractJson;

/**
 * A case as it is kept, read back for the next step or for checking its chain.
 *
 * @param entries canonical JSON of each step as it is kept
 * @param links the link kept beside each
 */
record KeptCase(CaseHeader header, KnownCase known, List<String> entries, List<Link> links) {

    private static final String HEADER = """
            select agency, division, case_number, kind, procedure, matter, party_kind, party_name, party_code,
                step_count, head_sha256, head_sm3
            from case_file where id = ?""";

    private static final String STEPS = "select entry, sha256, sm3 from case_step where case_id = ? order by number";

    /** The case with that id, if it is within the scope set on the connection. The identity number is not read. */
    static Optional<KeptCase> load(Connection connection, UUID id) throws SQLException {
        CaseHeader header;
        KnownCase known;
        try (PreparedStatement statement = connection.prepareStatement(HEADER)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                header = header(row);
                known = new KnownCase(id, row.getInt(10), new Link(row.getString(11), row.getString(12)));
            }
        }
        List<String> entries = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(STEPS)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(row.getString(1));
                    links.add(new Link(row.getString(2), row.getString(3)));
                }
            }
        }
        return Optional.of(new KeptCase(header, known, entries, links));
    }

    private static CaseHeader header(ResultSet row) throws SQLException {
        return new CaseHeader(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                CaseKind.valueOf(row.getString(4)),
                Procedure.valueOf(row.getString(5)),
                row.getString(6),
                new Party(PartyKind.valueOf(row.getString(7)), row.getString(8), row.getString(9), null));
    }

    /** The steps, read from their entries. */
    List<CaseStep> steps() {
        return entries.stream().map(KeptCase::step).toList();
    }

    private static CaseStep step(String entry) {
        try {
            StepForm form = ContractJson.mapper().readValue(entry, StepForm.class);
            return switch (StepForms.read(form)) {
                case StepReading.Understood(CaseStep step) -> step;
                case StepReading.Unreadable(var problems) ->
                    throw new IllegalStateException("a kept step cannot be read: " + problems);
            };
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
