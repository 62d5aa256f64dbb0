package org.mingjian.cases.casefile;

import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.Register;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.timeline.Timeline;

/** Everything a rule may look at: the cover, the steps, the agency, and the register on the steps' own dates. */
public record Dossier(CaseHeader header, AgencyFacts agency, Timeline<CaseStep> timeline, Register register) {

    /** The same dossier with one more step. */
    public Dossier with(CaseStep step) {
        return new Dossier(header, agency, timeline.with(step), register);
    }
}
