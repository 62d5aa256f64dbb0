package org.mingjian.cases.registering;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of an entry as it is put. */
@Schema(
        name = "RegisterEntryForm",
        description =
                "What holds from a day on. It takes the place of the version of that day until the next one begins.")
record EntryForm(
        @NotNull(message = "请填写生效日期") @Schema(examples = "2022-01-01")
        LocalDate validFrom,

        @Schema(description = "Last day; absent while it lasts.") @Nullable
        LocalDate validTo,

        @Schema(description = "Day it was published; absent while it is not.") @Nullable
        LocalDate publishedOn,

        @NotNull(message = "请填写登记内容") @Schema(description = "The fields of the register; listRegisters names them.")
        Map<String, Object> entry) {}
