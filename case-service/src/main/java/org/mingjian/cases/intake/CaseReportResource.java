package org.mingjian.cases.intake;

import java.net.URI;
import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** One reported case over HTTP. */
@Path("/v1/case-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "intake")
public class CaseReportResource {

    private final ReportingCases reporting;
    private final CurrentActor current;

    CaseReportResource(ReportingCases reporting, CurrentActor current) {
        this.reporting = reporting;
        this.current = current;
    }

    @POST
    @RolesAllowed({Role.AGENCY_SYSTEM, Role.AGENCY_ADMIN})
    @Operation(
            operationId = "reportCase",
            summary = "上报一个案件",
            description =
                    "Takes in a case with everything that has happened in it. The same content again changes nothing,"
                            + " further steps extend it, other content under the same number is refused.")
    @APIResponse(
            responseCode = "200",
            description = "Known already, extended or unchanged",
            content = @Content(schema = @Schema(implementation = ReportReceipt.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ReportReceipt.class)))
    public Response report(
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this report; the same on a retry.")
                    @Nullable
                    String key,
            @Nullable CaseReport report)
            throws SQLException {
        String idempotencyKey = IdempotencyKeys.require(key);
        if (report == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        StoredAnswer answer = reporting.report(current.get(), idempotencyKey, report);
        return Response.status(answer.status())
                .location(URI.create(String.valueOf(answer.location())))
                .entity(answer.body())
                .build();
    }
}
