package org.mingjian.cases.compulsion;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.Extensions;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseTransferred;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.MeasureReleased;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.statute.TimeLimit;
import org.mingjian.kernel.timeline.Objection;

/** What becomes of a measure whose term has expired (行政强制法第二十五条、第二十八条、第三十二条、第三十三条). */
final class ReleaseRules {

    /** Measures with a term of their own, and its topic in the table of limits. */
    private static final Map<MeasureKind, String> TERMS =
            Map.of(MeasureKind.SEALING, "sealing", MeasureKind.SEIZURE, "seizure", MeasureKind.FREEZING, "freezing");

    private ReleaseRules() {}

    /**
     * COE-028: no file is closed while property is held behind the term; the release comes first, however late. Frozen
     * money is free by law on the last day (第三十三条第三款), so there the missing release is only noted, COE-033.
     */
    static List<Objection> nothingIsClosedWhileItIsHeld(Dossier dossier) {
        MeasureDecided decided = dossier.timeline().first(MeasureDecided.class).orElse(null);
        CaseClosed closed = dossier.timeline().first(CaseClosed.class).orElse(null);
        if (decided == null || closed == null || !isHeldOn(dossier, closed)) {
            return List.of();
        }
        Deadline term = term(dossier, decided, closed);
        if (term == null || !closed.on().isAfter(term.due())) {
            return List.of();
        }
        boolean frozen = decided.measure() == MeasureKind.FREEZING;
        return dossier.objection(
                frozen ? "COE-033" : "COE-028",
                term.limit().label() + "已于" + term.due() + "届满（" + term.reasoning()
                        + "），结案前没有解除；请先解除，已依法没收、销毁或者处理的也请记载解除并注明",
                dossier.numberOf(decided),
                dossier.numberOf(closed));
    }

    private static boolean isHeldOn(Dossier dossier, CaseClosed closed) {
        return dossier.before(closed).stream()
                .noneMatch(step -> step instanceof MeasureReleased || step instanceof CaseTransferred);
    }

    private static @Nullable Deadline term(Dossier dossier, MeasureDecided decided, CaseClosed closed) {
        String topic = TERMS.get(decided.measure());
        TimeLimit limit = topic == null
                ? null
                : dossier.statutes()
                        .timeLimits()
                        .find(topic, dossier.agency().jurisdiction(), decided.on())
                        .orElse(null);
        return topic == null || limit == null ? null : Extensions.lawful(dossier, topic, limit, decided, closed);
    }
}
