package org.mingjian.reports.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.cases.CaseEventTypes;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.reports.fact.CaseEvent;
import org.mingjian.reports.fact.CaseVersion;

/**
 * Reads a message as an event about a case, or says why it is none. Members that are not in the contract are passed
 * over, because the contract may grow; members that are must be there and make sense.
 */
final class CaseEventReader {

    private static final Set<String> KNOWN_TYPES =
            Set.of(CaseEventTypes.STEP_RECORDED, CaseEventTypes.TIMELINE_REPORTED, CaseEventTypes.CASE_REJUDGED);

    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}([0-9]{3}){0,2}");

    private static final ObjectReader EVENTS = ContractJson.mapper()
            .readerFor(new TypeReference<EventEnvelope<CaseEventData>>() {})
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private CaseEventReader() {}

    static Reading read(byte @Nullable [] payload) {
        if (payload == null) {
            return new Reading.Poison(PoisonReason.NOT_JSON, "Empty record");
        }
        try {
            EventEnvelope<CaseEventData> envelope = EVENTS.readValue(payload);
            return judge(envelope);
        } catch (JsonParseException e) {
            return new Reading.Poison(PoisonReason.NOT_JSON, e.getOriginalMessage());
        } catch (JacksonException e) {
            return ofOtherShape(payload, e);
        } catch (IOException e) {
            return new Reading.Poison(PoisonReason.NOT_JSON, String.valueOf(e.getMessage()));
        }
    }

    /** A later version of an event has another shape; then the version is the reason, not the shape. */
    private static Reading ofOtherShape(byte[] payload, JacksonException why) {
        try {
            JsonNode tree = ContractJson.mapper().readTree(payload);
            String type = tree.path("type").asText("");
            if (!type.isEmpty() && !KNOWN_TYPES.contains(type)) {
                return new Reading.Poison(PoisonReason.UNKNOWN_TYPE, type);
            }
            return new Reading.Poison(PoisonReason.NOT_AS_DECLARED, why.getOriginalMessage());
        } catch (IOException e) {
            return new Reading.Poison(PoisonReason.NOT_JSON, why.getOriginalMessage());
        }
    }

    private static Reading judge(@Nullable EventEnvelope<CaseEventData> envelope) {
        if (envelope == null) {
            return new Reading.Poison(PoisonReason.NOT_AS_DECLARED, "null");
        }
        if (isMissing(envelope.type()) || !KNOWN_TYPES.contains(envelope.type())) {
            return new Reading.Poison(PoisonReason.UNKNOWN_TYPE, String.valueOf(envelope.type()));
        }
        List<String> wrong = wrongMembers(envelope);
        if (!wrong.isEmpty()) {
            return new Reading.Poison(PoisonReason.NOT_AS_DECLARED, String.join(", ", wrong));
        }
        CaseEventData data = envelope.data();
        int sequence = Math.toIntExact(envelope.sequence());
        return new Reading.Understood(new CaseEvent(
                envelope.id(),
                isRejudged(envelope) ? sequence + 1 : data.first(),
                new CaseVersion(sequence, isRejudged(envelope) ? data.again() : 0),
                envelope.recordedat().toInstant(),
                data.state()));
    }

    /** JSON can leave out what the records declare, so each member is looked at before it is trusted. */
    private static List<String> wrongMembers(EventEnvelope<CaseEventData> envelope) {
        List<String> wrong = new ArrayList<>();
        note(wrong, isMissing(envelope.id()), "id");
        note(wrong, isMissing(envelope.recordedat()), "recordedat");
        CaseEventData data = envelope.data();
        if (isMissing(data) || isMissing(data.state())) {
            wrong.add("data.state");
            return wrong;
        }
        note(wrong, envelope.sequence() > Integer.MAX_VALUE, "sequence");
        if (isRejudged(envelope)) {
            note(wrong, envelope.sequence() < 1, "sequence");
            note(wrong, data.again() < 1, "data.judgement");
        } else {
            note(wrong, data.first() < 1 || data.first() > envelope.sequence(), "data.firstSequence");
            note(wrong, isMissing(data.steps()), "data.steps");
        }
        addWrongOfState(wrong, data.state());
        note(
                wrong,
                !isMissing(data.state().caseId())
                        && !data.state().caseId().toString().equals(envelope.subject()),
                "subject");
        return wrong;
    }

    private static boolean isRejudged(EventEnvelope<CaseEventData> envelope) {
        return envelope.type().equals(CaseEventTypes.CASE_REJUDGED);
    }

    private static void addWrongOfState(List<String> wrong, CaseState state) {
        note(wrong, isMissing(state.caseId()), "data.state.caseId");
        note(wrong, isMissing(state.kind()), "data.state.kind");
        note(wrong, isBlank(state.caseNumber()), "data.state.caseNumber");
        note(wrong, isBlank(state.agency()), "data.state.agency");
        note(wrong, isBlank(state.agencyName()), "data.state.agencyName");
        note(
                wrong,
                isMissing(state.division())
                        || !DIVISION.matcher(state.division()).matches(),
                "data.state.division");
        addWrongOfActs(wrong, state);
    }

    private static void addWrongOfActs(List<String> wrong, CaseState state) {
        CaseState.Penalty penalty = state.penalty();
        note(
                wrong,
                penalty != null
                        && (areMissing(penalty.on(), penalty.outcome(), penalty.weight())
                                || isNoAmount(penalty.fine())
                                || isNoAmount(penalty.confiscated())),
                "data.state.penalty");
        CaseState.Licence licence = state.licence();
        note(wrong, licence != null && areMissing(licence.on(), licence.outcome()), "data.state.licence");
        CaseState.Measure measure = state.measure();
        note(wrong, measure != null && areMissing(measure.on(), measure.measure()), "data.state.measure");
        CaseState.Execution execution = state.execution();
        note(wrong, execution != null && isMissing(execution.means()), "data.state.execution");
        CaseState.Confirmation confirmation = state.confirmation();
        note(wrong, confirmation != null && isMissing(confirmation.on()), "data.state.confirmation");
        CaseState.Levy levy = state.levy();
        note(wrong, levy != null && (isMissing(levy.on()) || isNoAmount(levy.amount())), "data.state.levy");
        CaseState.Inspection inspection = state.inspection();
        note(wrong, inspection != null && areMissing(inspection.on(), inspection.result()), "data.state.inspection");
        CaseState.Act act = state.act();
        note(wrong, act != null && (areMissing(act.on(), act.act()) || isNoAmount(act.amount())), "data.state.act");
        note(
                wrong,
                state.flexible().stream().anyMatch(one -> areMissing(one.on(), one.measure())),
                "data.state.flexible");
    }

    private static void note(List<String> wrong, boolean isWrong, String member) {
        if (isWrong) {
            wrong.add(member);
        }
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null;
    }

    private static boolean areMissing(@Nullable Object... values) {
        for (Object value : values) {
            if (value == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isNoAmount(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() < 0;
    }
}
