package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;

import org.mingjian.kernel.audit.AuditChain;
import org.mingjian.kernel.audit.Link;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.json.CanonicalJson;

/**
 * The chain of one case: its cover, then its steps. Only facts are in it, so the same timeline reported twice has the same
 * digests, and a longer one begins with those of the shorter one.
 *
 * @param entries canonical JSON of the steps, in order
 * @param links the links of the steps, in order
 */
public record CaseChain(List<String> entries, List<Link> links) {

    public CaseChain {
        entries = List.copyOf(entries);
        links = List.copyOf(links);
    }

    /** The chain of a whole case. */
    public static CaseChain of(CaseHeader header, List<CaseStep> steps) {
        return after(AuditChain.append(Link.GENESIS, header.canonical()), steps);
    }

    /** The chain of further steps behind the last one. */
    public static CaseChain after(Link head, List<CaseStep> steps) {
        List<String> entries = new ArrayList<>(steps.size());
        List<Link> links = new ArrayList<>(steps.size());
        Link previous = head;
        for (CaseStep step : steps) {
            String entry = CanonicalJson.write(StepForms.write(step));
            previous = AuditChain.append(previous, entry);
            entries.add(entry);
            links.add(previous);
        }
        return new CaseChain(entries, links);
    }

    /** The link of the last step. */
    public Link head() {
        return links.getLast();
    }

    /** What is left behind the first so many steps. */
    public CaseChain from(int steps) {
        return new CaseChain(entries.subList(steps, entries.size()), links.subList(steps, links.size()));
    }
}
