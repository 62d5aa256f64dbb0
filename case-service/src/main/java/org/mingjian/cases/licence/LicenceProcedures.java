package org.mingjian.cases.licence;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.CommonLimits;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.ApplicationRefused;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.HearingNotified;
import org.mingjian.kernel.contract.cases.HearingRequested;
import org.mingjian.kernel.contract.cases.HearingWaived;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.MaterialsCorrected;
import org.mingjian.kernel.contract.cases.MaterialsRequested;
import org.mingjian.kernel.contract.cases.Procedure;

/** The procedure of a licence with the limits that run in it. */
@ApplicationScoped
class LicenceProcedures implements ProcedureSource {

    private static final List<Limitation> LIMITS = Stream.concat(
                    Stream.of(
                            new Limitation(
                                    "licence-decision",
                                    new DecisionClock(false),
                                    LicenceDecided.class::isInstance,
                                    Limitation.Effect.DUTY),
                            new Limitation(
                                    "joint-licence-decision",
                                    new DecisionClock(true),
                                    LicenceDecided.class::isInstance,
                                    Limitation.Effect.DUTY),
                            Limitation.duty(
                                    "licence-delivery", LicenceProcedures::grants, DecisionDelivered.class::isInstance),
                            CommonLimits.disclosure("disclosure-licence", LicenceProcedures::grants),
                            Limitation.duty(
                                    "material-correction-notice",
                                    LicenceProcedures::isHandedIn,
                                    LicenceProcedures::isAnswered),
                            Limitation.duty(
                                    "licence-hearing-held",
                                    HearingRequested.class::isInstance,
                                    LicenceProcedures::isHeard),
                            Limitation.between("licence-hearing-notice", HearingHeld.class, HearingNotified.class)),
                    CommonLimits.OF_ANY_KIND.stream())
            .toList();

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(new CaseProcedure<>(
                CaseKind.LICENCE, Procedure.ORDINARY, LicenceLifecycle.ORDINARY, LicenceRules.CURRENT, LIMITS));
    }

    private static boolean grants(CaseStep step) {
        return step instanceof LicenceDecided decided && decided.outcome() == Grant.GRANTED;
    }

    private static boolean isHandedIn(CaseStep step) {
        return step instanceof ApplicationReceived || step instanceof MaterialsCorrected;
    }

    private static boolean isAnswered(CaseStep step) {
        return step instanceof MaterialsRequested
                || step instanceof ApplicationAccepted
                || step instanceof ApplicationRefused
                || step instanceof LicenceDecided;
    }

    private static boolean isHeard(CaseStep step) {
        return step instanceof HearingHeld || step instanceof HearingWaived;
    }
}
