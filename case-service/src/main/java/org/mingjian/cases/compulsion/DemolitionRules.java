package org.mingjian.cases.compulsion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.Remedies;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.ExecutionCarriedOut;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.statute.ExcludedTime;
import org.mingjian.kernel.timeline.Objection;

/** The demolition of unlawful buildings (行政强制法第四十四条). */
final class DemolitionRules {

    private DemolitionRules() {}

    /** COE-044a: the party is publicly told to demolish by itself within a time. */
    static List<Objection> announcedBefore(Dossier dossier) {
        ExecutionDecided decided = demolition(dossier).orElse(null);
        ExecutionCarriedOut carriedOut = carriedOut(dossier, decided);
        @Nullable LocalDate announcedOn = decided == null ? null : decided.announcedOn();
        return decided == null || carriedOut == null || (announcedOn != null && announcedOn.isBefore(carriedOut.on()))
                ? List.of()
                : dossier.objection(
                        "COE-044a",
                        "强制拆除违法的建筑物等，应当先予公告，限期当事人自行拆除；请公告并填写公告之日",
                        dossier.numberOf(decided),
                        dossier.numberOf(carriedOut));
    }

    /**
     * COE-044: nothing is demolished while the decision it rests on can still be reconsidered or sued against. Not judged
     * where the file does not tell when that decision was delivered.
     */
    static List<Objection> remediesAreClosed(Dossier dossier) {
        ExecutionDecided decided = demolition(dossier).orElse(null);
        ExecutionCarriedOut carriedOut = carriedOut(dossier, decided);
        DecisionDelivered delivered = decided == null
                ? null
                : dossier.before(decided).stream()
                        .filter(DecisionDelivered.class::isInstance)
                        .map(DecisionDelivered.class::cast)
                        .findFirst()
                        .orElse(null);
        if (carriedOut == null || delivered == null) {
            return List.of();
        }
        Remedies remedies = Remedies.against(dossier, delivered, carriedOut);
        ExcludedTime pending = remedies.pending();
        LocalDate closedOn = remedies.closedOn();
        if (pending == null && (closedOn == null || carriedOut.on().isAfter(closedOn))) {
            return List.of();
        }
        return dossier.objection(
                "COE-044",
                pending == null
                        ? delivered.on() + "送达的决定，复议和诉讼的期限到" + closedOn + "届满，" + carriedOut.on() + "尚不得强制拆除"
                        : pending.label() + "尚未终结，不得强制拆除",
                dossier.numberOf(delivered),
                dossier.numberOf(carriedOut));
    }

    private static Optional<ExecutionDecided> demolition(Dossier dossier) {
        return dossier.inForce(ExecutionDecided.class, ExecutionDecided::demolition);
    }

    private static @Nullable ExecutionCarriedOut carriedOut(Dossier dossier, @Nullable ExecutionDecided decided) {
        return decided == null
                ? null
                : dossier.behind(decided).stream()
                        .filter(ExecutionCarriedOut.class::isInstance)
                        .map(ExecutionCarriedOut.class::cast)
                        .findFirst()
                        .orElse(null);
    }
}
