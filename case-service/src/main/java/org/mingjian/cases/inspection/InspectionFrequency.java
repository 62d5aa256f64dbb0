package org.mingjian.cases.inspection;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often an agency inspected in a year, beside its caps (年度频次上限, 国办发〔2024〕54号). */
@Schema(
        name = "InspectionFrequency",
        description = "Inspections of an agency in a year, and enterprises above the cap.")
record InspectionFrequency(
        String agency,
        int year,

        @Schema(description = "Visits to one enterprise the cap allows; absent without a cap.") @Nullable
        Integer perEnterprise,

        @Schema(description = "Visits the cap allows all together; absent without one.") @Nullable
        Integer together,

        @Schema(description = "Visits in the year that count towards the cap.")
        int counted,

        @Schema(description = "Enterprises visited more often than the cap allows, the most first; at most 200.")
        List<Enterprise> above) {

    /** An enterprise that was visited too often. */
    @Schema(name = "InspectedEnterprise", description = "An enterprise visited more often than the cap allows.")
    record Enterprise(
            @Schema(description = "Unified social credit code.")
            String code,

            String name,
            @Schema(description = "All visits of the year.") int visits,

            @Schema(description = "Without those on a lead or at its own request.")
            int counted) {}
}
