package org.mingjian.cases.register;

import java.util.List;

import org.mingjian.kernel.contract.cases.FieldProblem;

/** What one version of an entry says. Its fields on the wire, in a table and in words follow from its components. */
public sealed interface RegisterEntry
        permits Power,
                LicenceItem,
                Delegation,
                JointZone,
                Entrustment,
                BenchmarkBand,
                LeniencyItem,
                InspectionItem,
                InspectionCap,
                MajorDecision,
                ExamSitting,
                Training,
                Subject,
                Certificate {

    /** What does not go together in the entry, as far as it can be told from the entry alone. */
    default List<FieldProblem> contradictions() {
        return List.of();
    }
}
