package org.mingjian.cases.compulsion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.LegalReviewRules;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.InventoryMade;
import org.mingjian.kernel.contract.cases.MeasureApproved;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;

/** What the Compulsion Law holds against a compulsory measure. How long it may last is a limit, what follows is in {@link ReleaseRules}. */
final class MeasureRules {

    static final List<Rule<Dossier>> CURRENT = Stream.of(
                    LegalReviewRules.of("TS-40", MeasureDecided.class::isInstance),
                    CommonRules.OF_ANY_KIND,
                    List.<Rule<Dossier>>of(
                            CommonRules.certifiedOfficers(
                                    "COE-018", "OFF-02m", "officers", MeasureDecided.class::isInstance),
                            MeasureRules::approvedBeforehand,
                            MeasureRules::approvedAfterwardsWhereItWasUrgent,
                            MeasureRules::inventoryIsHandedOverWithTheDecision,
                            MeasureRules::inventoryIsMadeOnTheSpot,
                            MeasureRules::takingPropertyIsRecorded,
                            ReleaseRules::nothingIsClosedWhileItIsHeld))
            .flatMap(List::stream)
            .toList();

    private static final Set<MeasureKind> TAKES_PROPERTY = Set.of(MeasureKind.SEALING, MeasureKind.SEIZURE);

    private MeasureRules() {}

    /**
     * COE-018a: approved before it is decided, unless urgency allowed to act first. Where nobody reports an approval, the
     * opening of the file stands for it: many agencies have the head approve both on one form.
     */
    static List<Objection> approvedBeforehand(Dossier dossier) {
        MeasureDecided decided = dossier.timeline().first(MeasureDecided.class).orElse(null);
        if (decided == null || decided.onTheSpot()) {
            return List.of();
        }
        boolean reported = dossier.timeline().first(MeasureApproved.class).isPresent();
        boolean approved = dossier.before(decided).stream()
                .anyMatch(step -> step instanceof MeasureApproved || (!reported && step instanceof CaseOpened));
        return approved
                ? List.of()
                : dossier.objection("COE-018a", "实施强制措施前没有报经行政机关负责人批准；请先报批，情况紧急当场实施的请注明", dossier.numberOf(decided));
    }

    /** COE-019: what was done on the spot is approved within twenty-four hours; one that never was is held against the file. */
    static List<Objection> approvedAfterwardsWhereItWasUrgent(Dossier dossier) {
        MeasureDecided decided = dossier.timeline().first(MeasureDecided.class).orElse(null);
        CaseClosed closed = dossier.timeline().first(CaseClosed.class).orElse(null);
        if (decided == null || closed == null || !decided.onTheSpot()) {
            return List.of();
        }
        int decision = dossier.numberOf(decided);
        boolean approved = dossier
                .timeline()
                .steps()
                .subList(decision, dossier.timeline().size())
                .stream()
                .anyMatch(MeasureProcedures::approvesAfterwards);
        return approved
                ? List.of()
                : dossier.objection("COE-019", "当场实施强制措施后没有补办批准手续", decision, dossier.numberOf(closed));
    }

    /**
     * COE-024: the inventory goes to the party together with the decision. A release is never held up by it: to keep what
     * must be given back would be the greater wrong.
     */
    static List<Objection> inventoryIsHandedOverWithTheDecision(Dossier dossier) {
        MeasureDecided decided = takesProperty(dossier).orElse(null);
        DecisionDelivered delivered = decided == null ? null : firstBehind(dossier, decided);
        if (decided == null || delivered == null || isBefore(dossier, delivered, InventoryMade.class::isInstance)) {
            return List.of();
        }
        return dossier.objection(
                "COE-024", "查封、扣押应当制作清单，与决定书一并当场交付；请先制作清单", dossier.numberOf(decided), dossier.numberOf(delivered));
    }

    /** COE-024t: the inventory is made on the day of the measure; a file closed without any papers lacks it too. */
    static List<Objection> inventoryIsMadeOnTheSpot(Dossier dossier) {
        MeasureDecided decided = takesProperty(dossier).orElse(null);
        if (decided == null) {
            return List.of();
        }
        int decision = dossier.numberOf(decided);
        InventoryMade inventory = dossier.timeline().first(InventoryMade.class).orElse(null);
        if (inventory != null) {
            return inventory.on().isAfter(decided.on())
                    ? dossier.objection(
                            "COE-024t",
                            "清单应当在" + decided.on() + "当场制作并交付，实际" + inventory.on(),
                            decision,
                            dossier.numberOf(inventory))
                    : List.of();
        }
        CaseClosed closed = dossier.timeline().first(CaseClosed.class).orElse(null);
        return closed == null || firstBehind(dossier, decided) != null
                ? List.of()
                : dossier.objection("COE-024t", "查封、扣押没有制作清单和交付决定书的记录", decision, dossier.numberOf(closed));
    }

    /** TS-22: sealing and seizure are recorded from beginning to end; held against a file once it is closed without. */
    static List<Objection> takingPropertyIsRecorded(Dossier dossier) {
        MeasureDecided decided = takesProperty(dossier).orElse(null);
        CaseClosed closed = dossier.timeline().first(CaseClosed.class).orElse(null);
        return decided == null || closed == null || isBefore(dossier, closed, RecordingMade.class::isInstance)
                ? List.of()
                : dossier.objection(
                        "TS-22", "查封、扣押财产应当全程音像记录，结案前没有音像记录", dossier.numberOf(decided), dossier.numberOf(closed));
    }

    private static Optional<MeasureDecided> takesProperty(Dossier dossier) {
        return dossier.timeline().all(MeasureDecided.class).stream()
                .filter(decided -> TAKES_PROPERTY.contains(decided.measure()))
                .findFirst();
    }

    private static @Nullable DecisionDelivered firstBehind(Dossier dossier, CaseStep step) {
        int number = dossier.numberOf(step);
        return dossier.timeline().all(DecisionDelivered.class).stream()
                .filter(delivered -> dossier.numberOf(delivered) > number)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBefore(Dossier dossier, CaseStep step, Predicate<CaseStep> wanted) {
        return dossier.before(step).stream().anyMatch(wanted);
    }
}
