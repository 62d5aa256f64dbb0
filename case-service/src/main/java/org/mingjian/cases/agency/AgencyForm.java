package org.mingjian.cases.agency;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is entered about an agency. */
@Schema(name = "AgencyForm", description = "What is entered about an enforcement body (执法主体).")
public record AgencyForm(
        @NotBlank(message = "请填写机关名称") @Size(max = 200, message = "机关名称最多200字") @Schema(examples = "安溪县市场监督管理局")
        String name,

        @NotNull(message = "请填写主体类型") AgencyKind kind,

        @NotNull(message = "请填写行政区划代码")
        @Pattern(regexp = "\\d{6}|\\d{9}", message = "区划代码应为6位或者9位数字")
        @Schema(examples = "350524", description = "Division code of 6 digits (county) or 9 (township).")
        String division,

        @Size(max = 40, message = "领域代码最多40字")
        @Pattern(regexp = "|[a-z]+(-[a-z]+)*", message = "领域代码为小写英文")
        @Schema(description = "Field whose special law applies, such as police or market; empty for none.")
        @Nullable
        String field,

        @Size(max = 20, message = "机关代字最多20字")
        @Schema(description = "The agency's word in document numbers (机关代字).", examples = "安市监")
        @Nullable
        String abbreviation,

        @NotNull(message = "请填写主体资格起始日期") @Schema(examples = "2015-01-01")
        LocalDate validFrom,

        @Schema(description = "Last day as an enforcement body; absent while it is one.") @Nullable
        LocalDate validTo) {}
