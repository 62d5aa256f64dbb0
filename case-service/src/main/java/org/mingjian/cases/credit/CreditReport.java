package org.mingjian.cases.credit;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an export would hold and what it leaves out. */
@Schema(name = "CreditReport", description = "What an export of credit information holds and leaves out (双公示数据检查).")
record CreditReport(
        int valid,
        int invalid,

        @Schema(description = "Cases that must not be disclosed (依法不予公开): sealed, about a minor, or withheld.")
        int confidential,

        @Schema(description = "The first thousand rows that are left out.")
        List<InvalidRow> rows) {

    /** A row that does not meet the field list. */
    @Schema(name = "InvalidCreditRow", description = "A row that does not meet the field list.")
    record InvalidRow(UUID caseId, String caseNumber, String agency, List<Fault> faults) {}

    /** What is wrong with a field. */
    @Schema(name = "CreditFault", description = "What is wrong with a field.")
    record Fault(
            @Schema(examples = "CF_YJ") String field,
            @Schema(examples = "缺少“处罚依据”") String what) {}
}
