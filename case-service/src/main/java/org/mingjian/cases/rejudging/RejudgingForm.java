package org.mingjian.cases.rejudging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said when open cases shall be judged again. */
@Schema(name = "RejudgingForm", description = "Why open cases shall be judged again, and whose.")
record RejudgingForm(
        @NotBlank(message = "请填写重新判定的原因") @Size(max = 200, message = "原因最多200字") @Schema(examples = "国务院办公厅发布下一年节假日安排")
        String reason,

        @Size(max = 18, message = "机关代码为18位统一社会信用代码")
        @Schema(
                description =
                        "Code of the only agency whose cases are meant; absent for all within the caller's scope.")
        @Nullable
        String agency) {}
