package org.mingjian.cases.disclosure;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.PartyKind;

/** A disclosed decision in a list. */
@Schema(name = "PublicDecision", description = "A disclosed decision (已公示的执法决定).")
record PublicDecision(
        UUID id,

        @Schema(description = "Code of the enforcement body.")
        String agency,

        String agencyName,
        String division,
        CaseKind kind,
        PartyKind partyKind,

        @Schema(description = "Natural persons are masked.", examples = "张某")
        String party,

        @Schema(description = "Unified social credit code of an organisation.") @Nullable
        String unifiedSocialCreditCode,

        @Schema(examples = "安市监罚〔2022〕31号") String number,
        @Schema(description = "What it is about (案由).") String matter,

        @Schema(description = "Category of the decision (执法类别).")
        String category,

        @Schema(description = "What was decided (执法结论).") String conclusion,
        LocalDate decidedOn,
        LocalDate publishedOn,
        @Nullable LocalDate publicUntil) {}
