package org.mingjian.generator.county;

import java.util.List;
import java.util.Set;

import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.Procedure;

/**
 * One made-up file, whole.
 *
 * @param agency code of the agency
 * @param violations what is wrong with it on purpose; empty for nearly all
 */
public record GeneratedCase(
        String caseNumber,
        CaseKind kind,
        Procedure procedure,
        String agency,
        String matter,
        Party party,
        List<CaseStep> steps,
        Set<Violation> violations) {

    public GeneratedCase {
        steps = List.copyOf(steps);
        violations = Set.copyOf(violations);
    }
}
