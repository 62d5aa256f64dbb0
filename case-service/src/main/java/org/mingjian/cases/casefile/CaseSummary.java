package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.Procedure;

/** A case in a list. */
@Schema(name = "CaseSummary", description = "A case in a list (案件).")
record CaseSummary(
        UUID id,
        String caseNumber,
        CaseKind kind,
        Procedure procedure,
        String agency,
        String division,
        String matter,
        PartyView party,

        @Schema(description = "Stage of the case's own procedure.")
        String stage,

        @Schema(description = "Legal date of the first step.")
        LocalDate beganOn,

        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,

        @Schema(description = "Number of the last step; also the version for If-Match.")
        int stepCount,

        int findingCount,
        @Schema(enumeration = {"LIVE", "REPORTED"}) String source,

        @Schema(description = "When another judgement of the same steps was last kept.") @Nullable
        OffsetDateTime judgedAgainAt) {

    /** Who the case is about, without personal data beyond the name. */
    @Schema(name = "Party", description = "Who the case is about (当事人).")
    record PartyView(PartyKind kind, String name, @Nullable String unifiedSocialCreditCode) {}
}
