package org.mingjian.cases.casefile;

import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.Topics;
import org.mingjian.kernel.contract.cases.CaseChanged;
import org.mingjian.kernel.contract.cases.CaseEventTypes;
import org.mingjian.kernel.contract.cases.CaseRejudged;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.time.ChinaTime;

/** Outbox rows that tell what became of a case. */
final class CaseEvents {

    private CaseEvents() {}

    /** Steps were added. */
    static void changed(JournalRows rows, JudgedCase judged, Instant now) {
        CaseHeader header = judged.dossier().header();
        String type = judged.source().kind() == CaseSource.Kind.LIVE
                ? CaseEventTypes.STEP_RECORDED
                : CaseEventTypes.TIMELINE_REPORTED;
        UUID eventId = UuidCreator.getTimeOrderedEpoch();
        EventEnvelope<CaseChanged> event = new EventEnvelope<>(
                "1.0",
                eventId,
                "/mingjian/case-service",
                type,
                judged.id().toString(),
                ChinaTime.written(now),
                "application/json",
                CaseEventTypes.SCHEMA,
                judged.dossier().timeline().size(),
                ChinaTime.written(now),
                judged.knownHead() == null ? null : judged.knownHead().sha256(),
                new CaseChanged(
                        judged.knownSteps() + 1,
                        judged.newSteps().stream().map(StepForms::write).toList(),
                        judged.state()));
        rows.events.add(
                eventId,
                Topics.CASES,
                judged.id(),
                type,
                header.division(),
                header.agency(),
                CanonicalJson.write(event));
    }

    /** The same steps were judged otherwise, for the so-many-eth time. */
    static void rejudged(JournalRows rows, Rejudged one, int judgement, Instant now) {
        CaseHeader header = one.dossier().header();
        UUID eventId = UuidCreator.getTimeOrderedEpoch();
        EventEnvelope<CaseRejudged> event = new EventEnvelope<>(
                "1.0",
                eventId,
                "/mingjian/case-service",
                CaseEventTypes.CASE_REJUDGED,
                one.known().id().toString(),
                ChinaTime.written(now),
                "application/json",
                CaseEventTypes.REJUDGED_SCHEMA,
                one.dossier().timeline().size(),
                ChinaTime.written(now),
                null,
                new CaseRejudged(judgement, one.state()));
        rows.events.add(
                eventId,
                Topics.CASES,
                one.known().id(),
                CaseEventTypes.CASE_REJUDGED,
                header.division(),
                header.agency(),
                CanonicalJson.write(event));
    }
}
