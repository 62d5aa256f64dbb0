package org.mingjian.cases.casefile;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;

/** What may come next in a case, over HTTP. */
@Path("/v1/cases/{id}/next-steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class NextStepResource {

    private final ForeseeingSteps foreseeing;
    private final CurrentActor current;

    NextStepResource(ForeseeingSteps foreseeing, CurrentActor current) {
        this.foreseeing = foreseeing;
        this.current = current;
    }

    @GET
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.LEGAL_REVIEWER,
        Role.AGENCY_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "listNextSteps",
            summary = "查看可以办理的下一步骤",
            description =
                    "The steps the procedure offers now, each with its form, the papers it needs, what rules would hold"
                            + " against it today and the limits it would start. Takes nothing and keeps nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What may come next",
            content = @Content(schema = @Schema(implementation = NextSteps.class)))
    public Response list(@PathParam("id") UUID id) throws SQLException {
        NextSteps next = foreseeing.of(current.get(), id);
        return Response.ok(next)
                .header(HttpHeaders.ETAG, Versions.etag(next.version()))
                .build();
    }
}
