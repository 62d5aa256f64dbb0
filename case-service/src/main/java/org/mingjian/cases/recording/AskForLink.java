package org.mingjian.cases.recording;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjian.kernel.identifier.VisibleText;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Command: be shown a recording. */
@Schema(name = "AskForLink", description = "Asks to be shown a recording, and says why (申请调阅).")
public record AskForLink(
        @NotBlank(message = "请说明调阅事由")
        @Size(max = 200, message = "调阅事由最多200字")
        @Schema(description = "Why; kept with the access.", examples = "案卷评查")
        String purpose) {

    /** @throws ProblemException {@code validation-failed} when something hides in the purpose */
    void check() {
        if (!VisibleText.is(purpose)) {
            throw ProblemException.of(
                    ProblemType.VALIDATION_FAILED,
                    List.of(FieldError.of(ProblemType.VALIDATION_FAILED, "/purpose", "调阅事由含有不可见的控制字符，请重新录入")));
        }
    }
}
