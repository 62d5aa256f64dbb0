package org.mingjian.cases.agency;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is entered about an officer. */
@Schema(name = "OfficerForm", description = "What is entered about an enforcement officer (执法人员).")
public record OfficerForm(
        @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名最多100字") @Schema(examples = "陈某")
        String name,

        @NotBlank(message = "请填写所在机关代码")
        @Schema(examples = "113505240039000128", description = "Code of the officer's agency.")
        String agency,

        @Size(max = 100, message = "执法领域最多100字")
        @Schema(description = "Field the certificate covers; empty for all of the agency's.")
        @Nullable
        String field,

        @NotNull(message = "请填写证件有效期起始日期") @Schema(examples = "2020-06-01")
        LocalDate validFrom,

        @Schema(description = "Last day the certificate is valid.") @Nullable
        LocalDate validTo,

        @Schema(description = "Public where it is known.") @Nullable
        Sex sex) {}
