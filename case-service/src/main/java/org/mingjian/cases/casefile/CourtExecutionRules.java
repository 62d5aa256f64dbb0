package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DemandServed;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.statute.ExcludedTime;
import org.mingjian.kernel.timeline.Objection;

/** Execution by the court (行政强制法第五十三条、第五十四条). How long a demand must have been served is a limit. */
public final class CourtExecutionRules {

    private CourtExecutionRules() {}

    /** COE-054: the party is asked to perform before the court is. */
    public static List<Objection> demandedBefore(Dossier dossier) {
        CourtExecutionApplied applied =
                dossier.timeline().first(CourtExecutionApplied.class).orElse(null);
        return applied == null || dossier.before(applied).stream().anyMatch(DemandServed.class::isInstance)
                ? List.of()
                : dossier.objection("COE-054", "申请人民法院强制执行前没有催告当事人履行义务；请先催告", dossier.numberOf(applied));
    }

    /**
     * COE-053: within three months after both ways of remedy are closed; that is six months after the decision to be
     * executed was delivered, fifteen days after a reconsideration ended (行政诉讼法第四十五条), or the end of a litigation.
     * COE-053e: to apply earlier is only noted, because urgency may call for immediate execution (第五十九条); COE-053r:
     * so is an application while a remedy is pending. Nothing is judged where the file does not tell when that decision
     * was delivered.
     */
    public static List<Objection> appliedForInTime(Dossier dossier) {
        CourtExecutionApplied applied =
                dossier.timeline().first(CourtExecutionApplied.class).orElse(null);
        DecisionDelivered delivered =
                applied == null ? null : delivery(dossier, applied).orElse(null);
        if (applied == null || delivered == null) {
            return List.of();
        }
        Remedies remedies = Remedies.against(dossier, delivered, applied);
        ExcludedTime pending = remedies.pending();
        if (pending != null) {
            return dossier.objection(
                    "COE-053r",
                    pending.label() + "尚未终结，" + applied.on() + "申请强制执行，人民法院不予受理；请待终结后再申请",
                    dossier.numberOf(delivered),
                    dossier.numberOf(applied));
        }
        LocalDate closedOn = remedies.closedOn();
        return closedOn == null ? List.of() : judge(dossier, applied, delivered, closedOn);
    }

    private static List<Objection> judge(
            Dossier dossier, CourtExecutionApplied applied, DecisionDelivered delivered, LocalDate closedOn) {
        int delivery = dossier.numberOf(delivered);
        int application = dossier.numberOf(applied);
        if (!applied.on().isAfter(closedOn)) {
            return dossier.objection(
                    "COE-053e",
                    delivered.on() + "送达的决定，复议和诉讼的期限到" + closedOn + "届满，" + applied.on() + "尚不得申请强制执行；情况紧急申请立即执行的除外",
                    delivery,
                    application);
        }
        return dossier.due("court-execution-application", closedOn)
                .filter(time -> applied.on().isAfter(time.due()))
                .map(time -> dossier.objection(
                        "COE-053",
                        delivered.on() + "送达的决定，复议和诉讼的期限到" + closedOn + "届满；"
                                + time.limit().label() + "逾期：" + time.reasoning() + "，实际" + applied.on(),
                        delivery,
                        application))
                .orElse(List.of());
    }

    /** That of the decision to be executed: the decision to execute, if there is one, is delivered behind itself. */
    private static Optional<DecisionDelivered> delivery(Dossier dossier, CourtExecutionApplied applied) {
        return dossier.leadingTo(applied).stream()
                .takeWhile(step -> !(step instanceof ExecutionDecided))
                .filter(DecisionDelivered.class::isInstance)
                .map(DecisionDelivered.class::cast)
                .findFirst();
    }
}
