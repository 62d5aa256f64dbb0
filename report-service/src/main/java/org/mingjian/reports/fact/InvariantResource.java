package org.mingjian.reports.fact;

import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;

/** Whether the numbers can be trusted. */
@Path("/v1/invariant")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class InvariantResource {

    private final CheckingInvariant checking;
    private final CurrentActor actor;

    InvariantResource(CheckingInvariant checking, CurrentActor actor) {
        this.checking = checking;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.AUDITOR, Role.PLATFORM_ADMIN, Role.SUPERVISOR, Role.SPECIAL_SUPERVISOR, Role.REPORT_WRITER})
    @Operation(
            operationId = "checkInvariant",
            summary = "Compare every sum with its facts",
            description = "Within the caller's data scope. Also lists the cases of which steps are missing.")
    public InvariantView check() throws SQLException {
        return checking.check(actor.get().scope());
    }
}
