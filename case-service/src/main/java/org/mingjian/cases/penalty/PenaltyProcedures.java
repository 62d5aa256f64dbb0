package org.mingjian.cases.penalty;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.Procedure;

/** The two procedures of a penalty with the limits that run in them. */
@ApplicationScoped
class PenaltyProcedures implements ProcedureSource {

    private static final Limitation DECISION =
            Limitation.between("penalty-decision", CaseOpened.class, PenaltyDecided.class);
    private static final Limitation DELIVERY =
            Limitation.between("penalty-delivery", PenaltyDecided.class, DecisionDelivered.class);
    private static final Limitation DISCLOSURE =
            new Limitation("disclosure-penalty", PenaltyProcedures::penalises, DecisionDisclosed.class::isInstance);

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(
                new CaseProcedure<>(
                        CaseKind.PENALTY,
                        Procedure.SUMMARY,
                        PenaltyLifecycle.SUMMARY,
                        PenaltyRules.SUMMARY,
                        List.of(DELIVERY, DISCLOSURE)),
                new CaseProcedure<>(
                        CaseKind.PENALTY,
                        Procedure.ORDINARY,
                        PenaltyLifecycle.ORDINARY,
                        PenaltyRules.ORDINARY,
                        List.of(DECISION, DELIVERY, DISCLOSURE)));
    }

    private static boolean penalises(CaseStep step) {
        return step instanceof PenaltyDecided decided && decided.outcome() == PenaltyOutcome.PENALISED;
    }
}
