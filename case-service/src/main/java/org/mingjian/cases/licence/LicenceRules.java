package org.mingjian.cases.licence;

import java.util.List;

import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.LegalReviewRules;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.timeline.Rule;

/** What the Licensing Law holds against a licence case. */
final class LicenceRules {

    static final List<Rule<Dossier>> CURRENT = LegalReviewRules.of("TS-40", LicenceDecided.class::isInstance);

    private LicenceRules() {}
}
