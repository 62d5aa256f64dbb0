package org.mingjian.cases.inspection;

import java.util.List;

import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.timeline.Rule;

/** What the guidance on inspections holds against an inspection. */
final class InspectionRules {

    static final List<Rule<Dossier>> CURRENT =
            List.of(CommonRules.certifiedOfficers("INS-07", "officers", InspectionConcluded.class::isInstance));

    private InspectionRules() {}
}
