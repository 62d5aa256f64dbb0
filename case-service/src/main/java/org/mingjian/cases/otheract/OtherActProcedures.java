package org.mingjian.cases.otheract;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.LegalReviewRules;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.ActConcluded;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ConfirmationDecided;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.lifecycle.Lifecycle;

/** The procedures of the other acts with the limits that run in them. */
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
        return new CaseProcedure<>(
                kind,
                Procedure.ORDINARY,
                lifecycle,
                LegalReviewRules.of("TS-40", decision::isInstance),
                List.of(Limitation.between("disclosure-" + disclosedAs, decision, DecisionDisclosed.class)));
    }
}
