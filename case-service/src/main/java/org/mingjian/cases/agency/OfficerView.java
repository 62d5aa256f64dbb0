package org.mingjian.cases.agency;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An officer as callers see it; name, agency and certificate are public. */
@Schema(name = "Officer", description = "An enforcement officer (执法人员).")
public record OfficerView(
        @Schema(description = "Number of the enforcement certificate.", examples = "35052400001")
        String certificateNumber,

        String name,
        String agency,
        String field,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Sex sex) {}
