package org.mingjian.reports.indicator;

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

/** Figures of the yearly reports. */
@Path("/v1/indicators")
@Tag(name = "figures")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    private final ReportScope scope;
    private final ReadingIndicators reading;

    IndicatorResource(ReportScope scope, ReadingIndicators reading) {
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
            operationId = "getIndicators",
            summary = "Figures of the yearly report",
            description = "Every figure of the yearly report that is counted from case files. Totals are derived from"
                    + " their parts. Each figure links to the list of cases behind it.")
    public IndicatorsView indicators(@BeanParam @Valid ReportQuery query) throws SQLException {
        return reading.of(scope.of(query));
    }
}
