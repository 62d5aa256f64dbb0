package org.mingjian.cases.casefile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;

/**
 * What a list of cases is narrowed by; null leaves a field open. Dates: from is included, before is not.
 *
 * @param withFindings only cases the rules hold something against
 */
record CaseFilter(
        @Nullable CaseKind kind,
        @Nullable String agency,
        @Nullable String division,
        @Nullable String stage,
        @Nullable String caseNumber,
        @Nullable LocalDate beganFrom,
        @Nullable LocalDate beganBefore,
        @Nullable LocalDate decidedFrom,
        @Nullable LocalDate decidedBefore,
        boolean withFindings) {}
