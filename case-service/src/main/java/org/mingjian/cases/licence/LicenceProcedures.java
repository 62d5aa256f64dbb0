package org.mingjian.cases.licence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.Procedure;

/** The procedure of a licence with the limits that run in it. */
@ApplicationScoped
class LicenceProcedures implements ProcedureSource {

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(new CaseProcedure<>(
                CaseKind.LICENCE,
                Procedure.ORDINARY,
                LicenceLifecycle.ORDINARY,
                LicenceRules.CURRENT,
                List.of(
                        Limitation.between("licence-decision", ApplicationAccepted.class, LicenceDecided.class),
                        Limitation.duty(
                                "licence-delivery", LicenceProcedures::grants, DecisionDelivered.class::isInstance),
                        Limitation.duty(
                                "disclosure-licence",
                                LicenceProcedures::grants,
                                DecisionDisclosed.class::isInstance))));
    }

    private static boolean grants(CaseStep step) {
        return step instanceof LicenceDecided decided && decided.outcome() == Grant.GRANTED;
    }
}
