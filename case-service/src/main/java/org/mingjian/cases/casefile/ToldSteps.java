package org.mingjian.cases.casefile;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.cases.CaseChanged;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.json.ContractJson;

/**
 * What the outbox says of a case: one event for each time it was changed, written with the change and never altered.
 *
 * @param events in the order they were written
 * @param stepCount how many steps the case's row claimed at the moment the events were read
 */
record ToldSteps(List<EventEnvelope<CaseChanged>> events, int stepCount) {

    private static final TypeReference<EventEnvelope<CaseChanged>> EVENT = new TypeReference<>() {};

    /** One statement, so that events and row are of the same moment however many steps are taken meanwhile. */
    private static final String LOAD = """
            select c.step_count, o.payload
            from case_file c left join outbox o on o.aggregate_id = c.id
                and o.event_type <> 'org.mingjian.cases.case-rejudged.v1'
            where c.id = ? order by o.transaction_id, o.id""";

    /** The events within the scope set on the connection; none and no steps when the case is not in sight. */
    static ToldSteps load(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                List<EventEnvelope<CaseChanged>> events = new ArrayList<>();
                int stepCount = 0;
                while (row.next()) {
                    stepCount = row.getInt(1);
                    String payload = row.getString(2);
                    if (payload != null) { // there is always an event, unless somebody took it away
                        events.add(read(payload));
                    }
                }
                return new ToldSteps(events, stepCount);
            }
        }
    }

    /** The number of the first step that was told otherwise than it is kept, not kept although told, or never told. */
    OptionalInt firstContradiction(KeptCase kept) {
        int next = 1;
        for (EventEnvelope<CaseChanged> event : events) {
            String before = event.prevhash();
            if (before != null && !before.equals(hashOf(kept, next - 1))) {
                return OptionalInt.of(Math.max(1, next - 1));
            }
            for (StepForm step : event.data().steps()) {
                if (next > kept.entries().size()
                        || !CanonicalJson.write(step).equals(kept.entries().get(next - 1))) {
                    return OptionalInt.of(next);
                }
                next++;
            }
        }
        int told = next - 1;
        return told == stepCount ? OptionalInt.empty() : OptionalInt.of(Math.min(told, stepCount) + 1);
    }

    private static String hashOf(KeptCase kept, int step) {
        boolean isKept = step >= 1 && step <= kept.links().size();
        return isKept ? kept.links().get(step - 1).sha256() : "";
    }

    private static EventEnvelope<CaseChanged> read(String payload) {
        try {
            return ContractJson.mapper().readValue(payload, EVENT);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
