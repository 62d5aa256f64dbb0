package org.mingjian.cases.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.CourtExecutionRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.LegalReviewRules;
import org.mingjian.cases.casefile.MajorDecisions;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.CollectiveDiscussionHeld;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.EvidenceCollected;
import org.mingjian.kernel.contract.cases.EvidencePreserved;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;

/** What the Penalty Law holds against a penalty case. */
final class PenaltyRules {

    private static final List<Rule<Dossier>> OF_PENALTIES = List.of(
            PartyRules::nobodyUnderFourteenIsPenalised,
            PartyRules::minorsAreTreatedMoreLeniently,
            PartyRules::whoeverIsExemptedIsEducated,
            PartyRules::guardianIsOrderedToDiscipline,
            LimitationRule::discoveredInTime,
            PenaltyRules::onlyOneFine,
            PaymentRules::deferralIsApproved,
            PaymentRules::rateOfTheAdditionalFineIsTold,
            PaymentRules::collectedOnTheSpotOnlyWhereAllowed,
            PaymentRules::receiptIsTheSpecialOne,
            PaymentRules::additionalFineIsWithinItsCap,
            BenchmarkRules::keepsToTheBand,
            LeniencyRules::citesAnItemWithProofs,
            ReferralRules::noPenaltyInsteadOfReferral);

    private static final List<Rule<Dossier>> BOTH = Stream.concat(
                    CommonRules.OF_ANY_KIND.stream(), OF_PENALTIES.stream())
            .toList();

    /** In force in the summary procedure. */
    static final List<Rule<Dossier>> SUMMARY = Stream.concat(
                    BOTH.stream(),
                    Stream.of(
                            PenaltyRules::fineIsWithinTheSummaryLimit,
                            PenaltyRules::onlyFineOrWarningOnTheSpot,
                            PenaltyRules::handedOverOnTheSpot,
                            CommonRules.certifiedOfficers(
                                    "PEN-042", "OFF-02", "officers-on-the-spot", PenaltyDecided.class::isInstance)))
            .toList();

    /** In force in the ordinary procedure. */
    static final List<Rule<Dossier>> ORDINARY = Stream.of(
                    BOTH,
                    LegalReviewRules.of("PEN-058", PenaltyDecided.class::isInstance),
                    List.<Rule<Dossier>>of(
                            LegalReviewRules::reviewerIsQualified,
                            LegalReviewRules::decidedTextWasReviewed,
                            NoticeRules::partyIsInformedBeforeThePenalty,
                            NoticeRules::defenceHasHadItsTime,
                            NoticeRules::notHeavierThanInformed,
                            HearingRules::offeredWhereTheLawGivesIt,
                            HearingRules::heldWhereItWasAskedFor,
                            HearingRules::hostHasNotInvestigated,
                            CourtExecutionRules::demandedBefore,
                            CourtExecutionRules::appliedForInTime,
                            PenaltyRules::majorCasesAreDiscussed,
                            EvidenceRules::factsAreProved,
                            EvidenceRules::preservationIsApproved,
                            EvidenceRules::preservationIsDecided,
                            CommonRules.certifiedOfficers(
                                    "PEN-042", "OFF-02", "officers", PenaltyRules::isInvestigation)))
            .flatMap(List::stream)
            .toList();

    private static final Set<Sanction> ON_THE_SPOT = Set.of(Sanction.FINE, Sanction.WARNING);

    private PenaltyRules() {}

    private static boolean isInvestigation(CaseStep step) {
        return step instanceof PartyInformed || step instanceof EvidenceCollected || step instanceof EvidencePreserved;
    }

    /** The decision in force that penalises, if there is one. */
    static Optional<PenaltyDecided> penalty(Dossier dossier) {
        return dossier.inForce(PenaltyDecided.class, decided -> decided.outcome() == PenaltyOutcome.PENALISED);
    }

    /** The first delivery of that decision. */
    static Optional<DecisionDelivered> deliveryOf(Dossier dossier, PenaltyDecided decided) {
        return dossier.behind(decided).stream()
                .filter(DecisionDelivered.class::isInstance)
                .map(DecisionDelivered.class::cast)
                .findFirst();
    }

    /** PEN-051: up to 200 yuan for a citizen, 3,000 for an organisation, unless special law of the field says more. */
    static List<Objection> fineIsWithinTheSummaryLimit(Dossier dossier) {
        return penalty(dossier)
                .flatMap(decided -> dossier.threshold("summary-fine", decided.on())
                        .filter(most -> decided.fine().compareTo(most) > 0)
                        .map(most -> dossier.objection(
                                "PEN-051",
                                "简易程序罚款" + decided.fine().toPlainString() + "元，超过上限" + most.toPlainString()
                                        + "元；请适用普通程序",
                                dossier.numberOf(decided))))
                .orElse(List.of());
    }

    /** PEN-051: only a fine or a warning may be decided on the spot. */
    static List<Objection> onlyFineOrWarningOnTheSpot(Dossier dossier) {
        return penalty(dossier)
                .filter(decided -> !ON_THE_SPOT.containsAll(decided.sanctions()))
                .map(decided -> dossier.objection("PEN-051", "简易程序只能当场作出罚款或者警告；其他处罚请适用普通程序", dossier.numberOf(decided)))
                .orElse(List.of());
    }

    /** PEN-052: what is decided on the spot is handed over on the spot. */
    static List<Objection> handedOverOnTheSpot(Dossier dossier) {
        return penalty(dossier)
                .flatMap(decided -> deliveryOf(dossier, decided)
                        .filter(delivered -> delivered.on().isAfter(decided.on()))
                        .map(delivered -> dossier.objection(
                                "PEN-052",
                                "当场处罚决定书应当在" + decided.on() + "当场交付当事人；拒绝签收的在决定书上注明",
                                dossier.numberOf(decided),
                                dossier.numberOf(delivered))))
                .orElse(List.of());
    }

    /** PEN-057: complex cases and grave violations are decided by the heads of the agency together. */
    static List<Objection> majorCasesAreDiscussed(Dossier dossier) {
        return penalty(dossier)
                .filter(decided -> MajorDecisions.isMajor(dossier, decided)
                        && !NoticeRules.cameBefore(dossier, decided, CollectiveDiscussionHeld.class::isInstance))
                .map(decided ->
                        dossier.objection("PEN-057", "情节复杂或者重大的处罚应由行政机关负责人集体讨论决定；请先集体讨论", dossier.numberOf(decided)))
                .orElse(List.of());
    }

    /** PEN-029: one act, one fine; a fine that was annulled before is none. */
    static List<Objection> onlyOneFine(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        int fined = 0;
        int number = 0;
        for (CaseStep step : dossier.timeline().steps()) {
            number++;
            if (step instanceof DecisionAnnulled) {
                fined = 0;
            } else if (step instanceof PenaltyDecided decided && decided.fine().signum() > 0) {
                if (fined > 0) {
                    objections.addAll(dossier.objection("PEN-029", "对同一违法行为已给予罚款，不得再次罚款", fined, number));
                } else {
                    fined = number;
                }
            }
        }
        return objections;
    }
}
