package org.mingjian.reports.deadletter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Gives a message up.
 *
 * @param reason why nothing is lost by it
 */
@Schema(name = "DiscardDeadLetter")
public record DiscardDeadLetter(
        @NotBlank(message = "请填写放弃的理由") @Size(max = 500, message = "理由不超过500字") @Schema(examples = "测试消息，不属于任何案件")
        String reason) {}
