package org.mingjian.reports.rebuild;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.problem.Problem;

/** Rebuilds of everything that is projected. */
@Path("/v1/rebuilds")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

    private final Rebuilding rebuilding;
    private final CurrentActor actor;

    RebuildResource(Rebuilding rebuilding, CurrentActor actor) {
        this.rebuilding = rebuilding;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Role.PLATFORM_ADMIN)
    @Operation(
            operationId = "beginRebuild",
            summary = "Rebuild every number from the log",
            description = "Replays all events beside the numbers that serve, and swaps when it has caught up. Questions"
                    + " are answered throughout. One at a time: a second call is answered with 409.")
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where its progress is",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another one runs (重建正在进行)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response begin(
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            required = true,
                            description = "The caller's name for this request; sent again, it is the same rebuild.")
                    @Nullable
                    String key) {
        RebuildView run = rebuilding.begin(actor.get().subject(), IdempotencyKeys.require(key));
        return Response.accepted(run)
                .header(HttpHeaders.LOCATION, URI.create("/v1/rebuilds/" + run.id()))
                .header(HttpHeaders.RETRY_AFTER, 2)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.PLATFORM_ADMIN)
    @Operation(
            operationId = "getRebuild",
            summary = "How a rebuild stands",
            description = "Ask again every few seconds until the status is FINISHED or FAILED.")
    public RebuildView progress(@PathParam("id") @Parameter(description = "Id of the rebuild.") String id) {
        return rebuilding.find(id);
    }
}
