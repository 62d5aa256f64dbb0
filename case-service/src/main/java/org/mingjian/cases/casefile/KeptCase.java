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
 * @param recordedBy subject of whoever recorded each
 */
record KeptCase(CaseHeader header, KnownCase known, List<String> entries, List<Link> links, List<String> recordedBy) {

    /** One statement, so that cover and steps are of the same moment however many steps are taken meanwhile. */
    private static final String LOAD = """
            select c.agency, c.division, c.case_number, c.kind, c.procedure, c.matter, c.party_kind, c.party_name,
                c.party_code, c.step_count, c.head_sha256, c.head_sm3, s.entry, s.sha256, s.sm3,
                s.recorded_by
            from case_file c left join case_step s on s.case_id = c.id
            where c.id = ? order by s.number""";

    /** The case with that id, if it is within the scope set on the connection. The identity number is not read. */
    static Optional<KeptCase> load(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                CaseHeader header = header(row);
                KnownCase known =
                        new KnownCase(id, row.getInt(10), new Link(row.getString(11), row.getString(12)), null);
                List<String> entries = new ArrayList<>();
                List<Link> links = new ArrayList<>();
                List<String> recordedBy = new ArrayList<>();
                do {
                    if (row.getString(13) != null) { // there is always a first step, unless somebody took it away
                        entries.add(row.getString(13));
                        links.add(new Link(row.getString(14), row.getString(15)));
                        recordedBy.add(row.getString(16));
                    }
                } while (row.next());
                return Optional.of(new KeptCase(header, known, entries, links, recordedBy));
            }
        }
    }

    /** The cover in the first nine columns. */
    static CaseHeader header(ResultSet row) throws SQLException {
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
