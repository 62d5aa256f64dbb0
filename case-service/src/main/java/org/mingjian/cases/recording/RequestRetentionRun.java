package org.mingjian.cases.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: look through what has been kept long enough. */
@Schema(name = "RequestRetentionRun", description = "Why kept recordings are looked through.")
record RequestRetentionRun(
        @NotBlank(message = "请填写清点的原因") @Size(max = 200, message = "原因最多200字") @Schema(examples = "2036年度到期档案鉴定")
        String reason) {}
