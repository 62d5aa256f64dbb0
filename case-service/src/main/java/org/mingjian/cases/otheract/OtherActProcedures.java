package org.mingjian.cases.otheract;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.CommonLimits;
import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.LegalReviewRules;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.ActConcluded;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ConfirmationDecided;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.lifecycle.Lifecycle;
import org.mingjian.kernel.timeline.Rule;

/**
 * The procedures of the other acts with the limits that run in them. No national law sets a time for these decisions; where
 * a province does for whatever has no other, that time runs.
 */
@ApplicationScoped
class OtherActProcedures implements ProcedureSource {

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(
                procedure(CaseKind.CONFIRMATION, OtherActLifecycle.CONFIRMATION, ConfirmationDecided.class, "other"),
                procedure(CaseKind.LEVY, OtherActLifecycle.LEVY, LevyDecided.class, "levy"),
                procedure(CaseKind.OTHER, OtherActLifecycle.OTHER, ActConcluded.class, "other"));
    }

    private static CaseProcedure<OtherActStage> procedure(
            CaseKind kind, Lifecycle<OtherActStage> lifecycle, Class<? extends CaseStep> decision, String disclosedAs) {
        List<Rule<Dossier>> rules = Stream.concat(
                        LegalReviewRules.of("TS-40", decision::isInstance).stream(), CommonRules.OF_ANY_KIND.stream())
                .toList();
        List<Limitation> limits = Stream.concat(
                        Stream.of(
                                CommonLimits.disclosure("disclosure-" + disclosedAs, decision::isInstance),
                                Limitation.dutyFrom(
                                        "decision-without-statutory-term", OtherActProcedures::begins, decision)),
                        CommonLimits.OF_ANY_KIND.stream())
                .toList();
        return new CaseProcedure<>(kind, Procedure.ORDINARY, lifecycle, rules, limits);
    }

    /** The first step by which the agency takes the matter up. */
    private static boolean begins(List<CaseStep> steps, int index) {
        return takesUp(steps.get(index)) && steps.subList(0, index).stream().noneMatch(OtherActProcedures::takesUp);
    }

    private static boolean takesUp(CaseStep step) {
        return step instanceof ApplicationAccepted || step instanceof CaseOpened;
    }
}
