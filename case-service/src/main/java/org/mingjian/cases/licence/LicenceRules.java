package org.mingjian.cases.licence;

import java.util.List;

import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.timeline.Rule;

/** What the Licensing Law holds against a licence case. */
final class LicenceRules {

    static final List<Rule<Dossier>> CURRENT =
            List.of(CommonRules.legalReviewIsPassed("TS-40", "国办发〔2018〕118号四", LicenceDecided.class::isInstance));

    private LicenceRules() {}
}
