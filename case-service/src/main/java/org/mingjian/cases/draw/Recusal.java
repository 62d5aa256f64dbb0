package org.mingjian.cases.draw;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An officer who does not inspect; all objects or one. */
@Schema(name = "Recusal", description = "An officer who has to stay away (回避).")
public record Recusal(
        @NotBlank(message = "请填写执法证号") @Size(max = 20, message = "执法证号最多20字")
        String officer,

        @Size(max = 64, message = "检查对象编码最多64字") @Schema(description = "The only object; absent for all.") @Nullable
        String object) {

    boolean concerns(String officerNumber, String objectId) {
        return officer.equals(officerNumber) && (object == null || object.equals(objectId));
    }
}
