package org.mingjian.cases.penalty;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.statute.TimeLimit;
import org.mingjian.kernel.timeline.Objection;

/** The period of limitation runs from the end of the act until it is discovered, not until it is decided (行政处罚法第三十六条). */
final class LimitationRule {

    private LimitationRule() {}

    /** PEN-036: two years, five where life and health or financial safety is concerned, six months with the police. */
    static List<Objection> discoveredInTime(Dossier dossier) {
        CaseOpened opened = dossier.timeline().first(CaseOpened.class).orElse(null);
        @Nullable LocalDate ended = opened == null ? null : opened.actEndedOn();
        @Nullable LocalDate discovered = opened == null ? null : opened.discoveredOn();
        if (opened == null || ended == null || discovered == null) {
            return List.of();
        }
        String topic = opened.gravelyHarmful() ? "limitation-life-health-finance" : "limitation";
        TimeLimit limit = dossier.statutes()
                .timeLimits()
                .find(topic, dossier.agency().jurisdiction(), ended)
                .orElse(null);
        if (limit == null
                || !discovered.isAfter(
                        dossier.statutes().counter().count(limit, ended).due())) {
            return List.of();
        }
        return PenaltyRules.penalty(dossier)
                .map(decided -> dossier.objection(
                        "PEN-036",
                        "违法行为" + ended + "终了，" + discovered + "才被发现，已超过"
                                + limit.dayCount().say(limit.amount()) + "的处罚时效；有连续或者继续状态等例外的请说明",
                        dossier.numberOf(opened),
                        dossier.numberOf(decided)))
                .orElse(List.of());
    }
}
