package org.mingjian.cases.agency;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency as callers see it. */
@Schema(name = "Agency", description = "An enforcement body (执法主体).")
public record AgencyView(
        @Schema(description = "Unified social credit code.", examples = "113505240039000128")
        String code,

        @Schema(examples = "安溪县市场监督管理局") String name,
        AgencyKind kind,
        @Schema(examples = "350524") String division,
        String field,
        @Nullable String abbreviation,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
