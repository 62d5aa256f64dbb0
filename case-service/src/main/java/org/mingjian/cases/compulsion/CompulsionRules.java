package org.mingjian.cases.compulsion;

import java.util.List;
import java.util.stream.Stream;

import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.LegalReviewRules;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.timeline.Rule;

/** What the Compulsion Law holds against a compulsory measure or execution. */
final class CompulsionRules {

    static final List<Rule<Dossier>> MEASURE = Stream.concat(
                    LegalReviewRules.of("TS-40", MeasureDecided.class::isInstance).stream(),
                    Stream.of(CommonRules.certifiedOfficers("COE-018", "officers", MeasureDecided.class::isInstance)))
            .toList();

    static final List<Rule<Dossier>> EXECUTION = LegalReviewRules.of("TS-40", ExecutionDecided.class::isInstance);

    private CompulsionRules() {}
}
