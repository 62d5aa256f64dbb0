package org.mingjian.cases.compulsion;

import java.util.List;

import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.timeline.Rule;

/** What the Compulsion Law holds against a compulsory measure or execution. */
final class CompulsionRules {

    static final List<Rule<Dossier>> MEASURE = List.of(
            CommonRules.twoCertifiedOfficers("COE-018", "行政强制法第十八条", MeasureDecided.class::isInstance),
            CommonRules.legalReviewIsPassed("TS-40", "国办发〔2018〕118号四", MeasureDecided.class::isInstance));

    static final List<Rule<Dossier>> EXECUTION =
            List.of(CommonRules.legalReviewIsPassed("TS-40", "国办发〔2018〕118号四", ExecutionDecided.class::isInstance));

    private CompulsionRules() {}
}
