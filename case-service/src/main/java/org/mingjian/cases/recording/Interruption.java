package org.mingjian.cases.recording;

import java.time.OffsetDateTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time in which nothing was recorded, and why. */
@Schema(name = "Interruption", description = "A time in which nothing was recorded, and why (中断).")
public record Interruption(
        @NotNull(message = "请填写中断开始时间") OffsetDateTime from,
        @NotNull(message = "请填写恢复时间") OffsetDateTime to,

        @NotBlank(message = "请说明中断原因") @Size(max = 200, message = "中断原因最多200字")
        String cause) {}
