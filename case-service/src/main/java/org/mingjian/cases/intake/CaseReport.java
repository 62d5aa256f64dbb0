package org.mingjian.cases.intake;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.StepForm;

/**
 * A case as an agency reports it, with everything that has happened in it so far. Agency and case number are its natural
 * key: the same content again changes nothing, further steps extend it.
 */
@Schema(name = "CaseReport", description = "A case with everything that has happened in it so far (案件上报).")
public record CaseReport(
        @Schema(required = true, examples = "安市监罚〔2022〕31号", description = "Unique within the agency.") @Nullable
        String caseNumber,

        @Schema(
                required = true,
                enumeration = {
                    "LICENCE",
                    "PENALTY",
                    "COMPULSORY_MEASURE",
                    "COMPULSORY_EXECUTION",
                    "CONFIRMATION",
                    "LEVY",
                    "INSPECTION",
                    "OTHER"
                },
                examples = "PENALTY")
        @Nullable
        String kind,

        @Schema(
                enumeration = {"SUMMARY", "ORDINARY"},
                description = "ORDINARY when absent; only penalties have a summary procedure.")
        @Nullable
        String procedure,

        @Schema(required = true, examples = "113505240039000128", description = "Code of a registered agency.")
        @Nullable
        String agency,

        @Schema(description = "Where it was handled; the agency's own division when absent.", examples = "350524")
        @Nullable
        String division,

        @Schema(required = true, examples = "未按规定明码标价", description = "What it is about (案由).") @Nullable
        String matter,

        @Schema(required = true) @Nullable PartyReport party,

        @Schema(required = true, description = "The steps in the order they happened, at least one.") @Nullable
        List<StepForm> steps) {}
