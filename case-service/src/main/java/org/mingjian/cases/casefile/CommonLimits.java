package org.mingjian.cases.casefile;

import java.util.List;
import java.util.function.Predicate;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.CriminalReferralDecided;
import org.mingjian.kernel.contract.cases.CriminalReferralMade;
import org.mingjian.kernel.contract.cases.CriminalReferralReported;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewRequested;
import org.mingjian.kernel.contract.cases.LegalReviewReturned;
import org.mingjian.kernel.contract.cases.PoliceAnswer;
import org.mingjian.kernel.contract.cases.PoliceAnswered;
import org.mingjian.kernel.contract.cases.ReferralHandedOver;
import org.mingjian.kernel.contract.cases.ReferralOutcome;

/** Limits that may run in a case of any kind. */
public final class CommonLimits {

    /** Legal review, withdrawal of what was disclosed and annulled, and the clocks of a criminal referral. */
    public static final List<Limitation> ALL = List.of(
            Limitation.duty(
                    "legal-review",
                    LegalReviewRequested.class::isInstance,
                    step -> step instanceof LegalReviewConcluded || step instanceof LegalReviewReturned),
            Limitation.dutyFrom(
                    "disclosure-withdrawal", CommonLimits::annulsWhatIsDisclosed, DisclosureWithdrawn.class),
            Limitation.between(
                    "criminal-referral-decision", CriminalReferralReported.class, CriminalReferralDecided.class),
            Limitation.between("criminal-referral-police-answer", CriminalReferralMade.class, PoliceAnswered.class),
            Limitation.duty("criminal-referral", CommonLimits::isApproved, CriminalReferralMade.class::isInstance),
            Limitation.duty(
                    "criminal-referral-handover",
                    CommonLimits::isOpenedByPolice,
                    ReferralHandedOver.class::isInstance));

    /** Those of them that are not set by the law of penalties alone. */
    public static final List<Limitation> OF_ANY_KIND = ALL.stream()
            .filter(limitation -> limitation.topic().startsWith("criminal-referral"))
            .toList();

    private CommonLimits() {}

    /** To disclose a decision, or to decide within the same time that it is withheld. */
    public static Limitation disclosure(String topic, Predicate<CaseStep> decides) {
        return Limitation.duty(
                topic, decides, step -> step instanceof DecisionDisclosed || step instanceof DisclosureWithheld);
    }

    private static boolean annulsWhatIsDisclosed(List<CaseStep> steps, int index) {
        return steps.get(index) instanceof DecisionAnnulled
                && steps.subList(0, index).stream().anyMatch(DecisionDisclosed.class::isInstance);
    }

    private static boolean isApproved(CaseStep step) {
        return step instanceof CriminalReferralDecided decided && decided.outcome() == ReferralOutcome.APPROVED;
    }

    private static boolean isOpenedByPolice(CaseStep step) {
        return step instanceof PoliceAnswered answered && answered.outcome() == PoliceAnswer.CASE_OPENED;
    }
}
