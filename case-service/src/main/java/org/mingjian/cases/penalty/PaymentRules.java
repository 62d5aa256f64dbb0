package org.mingjian.cases.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.StoppedTime;
import org.mingjian.kernel.contract.cases.AdditionalFineImposed;
import org.mingjian.kernel.contract.cases.CollectionReason;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.PaymentDeferred;
import org.mingjian.kernel.contract.cases.PaymentMethod;
import org.mingjian.kernel.contract.cases.PaymentReceived;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.statute.AdditionalFine;
import org.mingjian.kernel.statute.ExcludedPeriod;
import org.mingjian.kernel.statute.ExcludedTime;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Timeline;

/** How fines are collected, and what is added when they are not paid (行政处罚法第六十七条至第七十三条). */
final class PaymentRules {

    private PaymentRules() {}

    /** PEN-068: money is taken on the spot only in the cases the law names. */
    static List<Objection> collectedOnTheSpotOnlyWhereAllowed(Dossier dossier) {
        return onTheSpot(dossier)
                .filter(payment -> !mayBeCollected(dossier, payment))
                .flatMap(
                        payment -> dossier
                                .objection(
                                        "PEN-068", "当场收缴罚款不属于法定情形；请告知当事人到指定银行或者通过电子支付系统缴纳", dossier.numberOf(payment))
                                .stream())
                .toList();
    }

    private static boolean mayBeCollected(Dossier dossier, PaymentReceived payment) {
        boolean summary = dossier.header().procedure() == Procedure.SUMMARY;
        CollectionReason reason = payment.reason();
        boolean small = (summary && isSmall(dossier, payment, "on-the-spot-collection"))
                || isSmall(dossier, payment, "on-the-spot-collection-any-procedure");
        if (reason == null) {
            return small;
        }
        return switch (reason) {
            case SMALL_FINE -> small;
            case HARD_TO_EXECUTE_LATER -> summary;
            case REMOTE_AT_REQUEST -> true;
        };
    }

    private static boolean isSmall(Dossier dossier, PaymentReceived payment, String topic) {
        BigDecimal fine =
                PenaltyRules.penalty(dossier).map(PenaltyDecided::fine).orElse(payment.amount());
        return dossier.threshold(topic, payment.on())
                .filter(most -> fine.compareTo(most) <= 0)
                .isPresent();
    }

    /** PEN-070: without the special receipt the party may refuse to pay. */
    static List<Objection> receiptIsTheSpecialOne(Dossier dossier) {
        return onTheSpot(dossier)
                .filter(payment -> payment.receiptNumber() == null)
                .flatMap(payment ->
                        dossier
                                .objection("PEN-070", "当场收缴罚款应当出具财政部门统一制发的专用票据；请填写票据号", dossier.numberOf(payment))
                                .stream())
                .toList();
    }

    private static Stream<PaymentReceived> onTheSpot(Dossier dossier) {
        return dossier.timeline().all(PaymentReceived.class).stream()
                .filter(payment -> payment.method() == PaymentMethod.ON_THE_SPOT);
    }

    /** PEN-066: to put payment off or to split it takes the agency's approval. */
    static List<Objection> deferralIsApproved(Dossier dossier) {
        return dossier.timeline().all(PaymentDeferred.class).stream()
                .filter(deferred -> deferred.approvedBy() == null)
                .flatMap(deferred ->
                        dossier.objection("PEN-066", "暂缓或者分期缴纳罚款应当经行政机关批准；请填写批准人", dossier.numberOf(deferred)).stream())
                .toList();
    }

    /** COE-045t: nothing is added at a rate the party was not told; not judged where the file does not tell. */
    static List<Objection> rateOfTheAdditionalFineIsTold(Dossier dossier) {
        return dossier.timeline().all(AdditionalFineImposed.class).stream()
                .filter(added -> Boolean.FALSE.equals(added.rateTold()))
                .flatMap(added -> dossier.objection("COE-045t", "加处罚款的标准应当告知当事人", dossier.numberOf(added)).stream())
                .toList();
    }

    /** PEN-072, PEN-073: three per cent a day, never more than the fine, not during reconsideration and litigation. */
    static List<Objection> additionalFineIsWithinItsCap(Dossier dossier) {
        PenaltyDecided decided = PenaltyRules.penalty(dossier)
                .filter(penalty -> penalty.fine().signum() > 0)
                .orElse(null);
        if (decided == null) {
            return List.of();
        }
        List<Objection> objections = new ArrayList<>();
        for (AdditionalFineImposed added : dossier.timeline().all(AdditionalFineImposed.class)) {
            LocalDate due = paymentDue(dossier, added);
            if (due == null) {
                continue;
            }
            AdditionalFine law = new AdditionalFine(decided.fine(), due, stays(dossier, added.on()));
            AdditionalFine unstayed = new AdditionalFine(decided.fine(), due, List.of());
            BigDecimal most = law.accruedOn(added.on()).amount();
            if (added.amount().compareTo(most) > 0) {
                boolean onlyStays =
                        added.amount().compareTo(unstayed.accruedOn(added.on()).amount()) <= 0;
                objections.addAll(dossier.objection(
                        onlyStays ? "PEN-073" : "PEN-072",
                        "加处罚款" + added.amount().toPlainString() + "元，超过截至" + added.on() + "依法可以加处的"
                                + most.toPlainString() + "元（缴纳期限" + due + "）",
                        dossier.numberOf(decided),
                        dossier.numberOf(added)));
            }
        }
        return objections;
    }

    private static @Nullable LocalDate paymentDue(Dossier dossier, AdditionalFineImposed added) {
        LocalDate deferred = new Timeline<>(dossier.before(added))
                .last(PaymentDeferred.class)
                .map(PaymentDeferred::until)
                .orElse(null);
        LocalDate delivered = PenaltyRules.penalty(dossier)
                .flatMap(decided -> PenaltyRules.deliveryOf(dossier, decided))
                .map(DecisionDelivered::on)
                .orElse(null);
        if (deferred != null || delivered == null) {
            return deferred;
        }
        return dossier.statutes()
                .timeLimits()
                .find("fine-payment", dossier.agency().jurisdiction(), delivered)
                .map(limit ->
                        dossier.statutes().counter().count(limit, delivered).due())
                .orElse(null);
    }

    private static List<ExcludedPeriod> stays(Dossier dossier, LocalDate until) {
        return StoppedTime.of(dossier.timeline().steps()).until(until).stream()
                .filter(period ->
                        period.kind() == ExcludedTime.RECONSIDERATION || period.kind() == ExcludedTime.LITIGATION)
                .toList();
    }
}
