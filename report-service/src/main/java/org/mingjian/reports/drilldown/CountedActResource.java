package org.mingjian.reports.drilldown;

import java.sql.SQLException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.reports.fact.Measure;
import org.mingjian.reports.fact.Measures;
import org.mingjian.reports.scope.Coverage;
import org.mingjian.reports.scope.ReportQuery;
import org.mingjian.reports.scope.ReportScope;

/** The acts behind a number. */
@Path("/v1/acts")
@Tag(name = "drill-down")
@Produces(MediaType.APPLICATION_JSON)
public class CountedActResource {

    private final ReportScope scope;
    private final ListingCountedActs listing;

    CountedActResource(ReportScope scope, ListingCountedActs listing) {
        this.scope = scope;
        this.listing = listing;
    }

    @GET
    @RolesAllowed({
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_ADMIN,
        Role.PLATFORM_ADMIN,
        Role.AGENCY_SYSTEM,
        Role.CASE_OFFICER
    })
    @Operation(
            operationId = "listCountedActs",
            summary = "The acts behind a number",
            description = "Every number of this service links here. Over all pages the list is exactly as long as the"
                    + " number is large, and its amounts add up to the amount.")
    public CountedActsView acts(
            @QueryParam("measure")
                    @NotNull(message = "请给出要查看的指标代码")
                    @Parameter(
                            required = true,
                            description = "Code of the measure, as the numbers carry it.",
                            example = "acts.penalty")
                    String measure,
            @QueryParam("month")
                    @Pattern(regexp = "[1-9]|1[0-2]", message = "月份应为1至12")
                    @Parameter(
                            description = "Month of the year. Default: the whole year.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "12"),
                            example = "3")
                    @Nullable
                    String month,
            @QueryParam("cursor")
                    @Parameter(description = "Where the page begins; nextCursor of the page before.")
                    @Nullable
                    String cursor,
            @QueryParam("limit")
                    @Pattern(regexp = "-?[0-9]{1,9}", message = "每页条数应为1至200")
                    @Parameter(
                            description = "Acts on a page.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @Nullable
                    String limit,
            @BeanParam @Valid ReportQuery query)
            throws SQLException {
        Coverage coverage = scope.of(query).inMonth(month == null ? null : Integer.valueOf(month));
        int rows = Limit.of(limit == null ? null : Integer.valueOf(limit));
        return CountedActsView.of(listing.page(coverage, measureOf(measure), cursor, rows));
    }

    private static Measure measureOf(String code) {
        return Measures.catalogue().find(code).orElseThrow(() -> {
            FieldError error =
                    FieldError.of(ProblemType.UNKNOWN_VALUE, "/measure", "没有代码为“" + code + "”的指标；请使用数字所带的代码");
            return ProblemException.of(ProblemType.VALIDATION_FAILED, List.of(error));
        });
    }
}
