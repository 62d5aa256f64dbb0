package org.mingjian.reports.statistics;

import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjian.kernel.identity.Role;
import org.mingjian.reports.scope.ReportQuery;
import org.mingjian.reports.scope.ReportScope;

/** Acts by kind, agency and month. */
@Path("/v1/statistics/acts")
@Tag(name = "figures")
@Produces(MediaType.APPLICATION_JSON)
public class ActStatisticsResource {

    private final ReportScope scope;
    private final ReadingActStatistics reading;

    ActStatisticsResource(ReportScope scope, ReadingActStatistics reading) {
        this.scope = scope;
        this.reading = reading;
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
            operationId = "getActStatistics",
            summary = "Acts by kind, agency and month",
            description = "The eight kinds of enforcement act, each counted in the month of its decision or completion."
                    + " Only agencies that have any act in the year have a row.")
    public ActStatisticsView acts(@BeanParam @Valid ReportQuery query) throws SQLException {
        return reading.of(scope.of(query));
    }
}
