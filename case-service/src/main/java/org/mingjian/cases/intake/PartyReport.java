package org.mingjian.cases.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a reported case is about. */
@Schema(name = "PartyReport", description = "Who the case is about (当事人).")
public record PartyReport(
        @Schema(
                required = true,
                enumeration = {"ORGANISATION", "SOLE_TRADER", "PERSON"},
                examples = "ORGANISATION")
        @Nullable
        String kind,

        @Schema(required = true, examples = "安溪县某某茶行") @Nullable
        String name,

        @Schema(description = "Unified social credit code; its check digit is verified.") @Nullable
        String unifiedSocialCreditCode,

        @Schema(
                description = "Identity number of a person. Encrypted at rest, never shown in lists, events or logs."
                        + " A later report may leave it out; another one is other content.")
        @Nullable
        String identityNumber,

        @Schema(
                description = "Legal representative of an organisation (法定代表人), for credit information. Kept like the"
                        + " identity number; what was first reported stays.")
        @Nullable
        String representative) {

    /** Keeps the identity number out of logs. */
    @Override
    public String toString() {
        return "PartyReport[" + kind + "]";
    }
}
