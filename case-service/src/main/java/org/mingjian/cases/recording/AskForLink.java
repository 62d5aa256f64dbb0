package org.mingjian.cases.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: be shown a recording. */
@Schema(name = "AskForLink", description = "Asks to be shown a recording, and says why (申请调阅).")
public record AskForLink(
        @NotBlank(message = "请说明调阅事由")
        @Size(max = 200, message = "调阅事由最多200字")
        @Pattern(regexp = "\\P{Cntrl}*", message = "调阅事由含有不可见的控制字符")
        @Schema(description = "Why; kept with the access.", examples = "案卷评查")
        String purpose) {}
