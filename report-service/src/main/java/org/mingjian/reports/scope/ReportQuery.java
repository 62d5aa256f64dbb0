package org.mingjian.reports.scope;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every question about numbers can be narrowed by. Texts, so that a slip is answered with what is expected. */
public final class ReportQuery {

    @QueryParam("division")
    @Pattern(regexp = "[0-9]{6}([0-9]{3})?", message = "区划代码应为6位或者9位数字")
    @Parameter(
            description = "Administrative division with everything below it, 6 or 9 digits. Default: the caller's own.",
            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{6}([0-9]{3})?$"),
            example = "350524")
    @Nullable
    String division;

    @QueryParam("year")
    @Pattern(regexp = "20[0-9]{2}", message = "年份应为2000至2099")
    @Parameter(
            description = "Calendar year by legal date, Asia/Shanghai. Default: the current year.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2000", maximum = "2099"),
            example = "2022")
    @Nullable
    String year;

    @QueryParam("agency")
    @Pattern(regexp = "[0-9A-Z]{18}", message = "机关代码应为18位统一社会信用代码")
    @Parameter(
            description = "Unified social credit code of one agency. Default: all agencies of the division.",
            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9A-Z]{18}$"),
            example = "113505240039000128")
    @Nullable
    String agency;

    @QueryParam("asOf")
    @Parameter(
            description = "Recorded time: the answer as it stood at that moment (RFC 3339). Default: now.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2023-01-31T00:00:00+08:00")
    @Nullable
    String asOf;

    /** Filled from the query string. */
    public ReportQuery() {}
}
