package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.contract.cases.StepForm;

/** Command: open a case here. */
@Schema(name = "OpenCase", description = "Opens a case that is run step by step in this suite (立案、受理).")
public record OpenCase(
        @NotBlank(message = "请填写机关代码") @Schema(examples = "113505240039000128")
        String agency,

        @NotNull(message = "请填写案件种类") CaseKind kind,
        @NotNull(message = "请填写适用程序") Procedure procedure,

        @Size(max = 100, message = "案号最多100字")
        @Schema(
                description = "Given out without gaps per agency, kind and year when absent.",
                examples = "安市监罚〔2022〕31号")
        @Nullable
        String caseNumber,

        @Schema(description = "Where it is handled; the agency's own division when absent.", examples = "350524")
        @Nullable
        String division,

        @NotBlank(message = "请填写案由") @Size(max = 500, message = "案由最多500字") @Schema(examples = "未按规定明码标价")
        String matter,

        @NotNull(message = "请填写当事人") @Valid PartyForm party,

        @NotNull(message = "请填写日期") @Schema(examples = "2022-03-02", description = "Legal date of the opening.")
        LocalDate on,

        @Nullable List<String> officers,

        @Schema(
                description = "The step it begins with, with its fields; its date and officers may be left to those of"
                        + " the case. When absent, an application received (licence, confirmation) or a case opened.")
        @Nullable
        StepForm firstStep,

        @Schema(
                description = "Code of the item in the list of powers; not for an application.",
                examples = "FJ-SCJG-CF-001")
        @Nullable
        String item) {

    /** Who the case is about. */
    @Schema(name = "PartyForm", description = "Who the case is about (当事人).")
    public record PartyForm(
            @NotNull(message = "请填写当事人类型") PartyKind kind,

            @NotBlank(message = "请填写当事人姓名或者名称") @Size(max = 200, message = "名称最多200字")
            String name,

            @Nullable String unifiedSocialCreditCode,

            @Size(max = 40, message = "证件号码最多40字")
            @Schema(description = "Encrypted at rest, never shown in lists, events or logs.")
            @Nullable
            String identityNumber,

            @Size(max = 100, message = "法定代表人最多100字")
            @Schema(description = "Legal representative of an organisation; kept like the identity number.")
            @Nullable
            String representative) {

        /** Keeps the identity number out of logs. */
        @Override
        public String toString() {
            return "PartyForm[" + kind + "]";
        }
    }
}
