package org.mingjian.cases.inspection;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.contract.cases.Procedure;

/** The procedure of an inspection with the limits that run in it. */
@ApplicationScoped
class InspectionProcedures implements ProcedureSource {

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(new CaseProcedure<>(
                CaseKind.INSPECTION,
                Procedure.ORDINARY,
                InspectionLifecycle.ORDINARY,
                InspectionRules.CURRENT,
                List.of(Limitation.between("disclosure-other", InspectionConcluded.class, DecisionDisclosed.class))));
    }
}
