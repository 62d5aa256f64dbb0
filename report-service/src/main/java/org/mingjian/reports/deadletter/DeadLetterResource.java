package org.mingjian.reports.deadletter;

import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.problem.Problem;

/** Messages that could not be projected. */
@Path("/v1/dead-letters")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PLATFORM_ADMIN)
public class DeadLetterResource {

    private final HandlingDeadLetters handling;
    private final CurrentActor actor;

    DeadLetterResource(HandlingDeadLetters handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Role.PLATFORM_ADMIN)
    @Operation(
            operationId = "listDeadLetters",
            summary = "Messages that could not be projected",
            description = "Newest first. Each waits until somebody redrives or discards it.")
    public DeadLettersView letters(
            @QueryParam("status")
                    @DefaultValue("OPEN")
                    @Pattern(regexp = "OPEN|REDRIVEN|DISCARDED", message = "状态应为OPEN、REDRIVEN或者DISCARDED")
                    @Parameter(
                            description = "Which of them.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"OPEN", "REDRIVEN", "DISCARDED"},
                                            defaultValue = "OPEN"))
                    String status,
            @QueryParam("cursor")
                    @Parameter(description = "Where the page begins; nextCursor of the page before.")
                    @Nullable
                    String cursor,
            @QueryParam("limit")
                    @Pattern(regexp = "-?[0-9]{1,9}", message = "每页条数应为1至200")
                    @Parameter(
                            description = "Letters on a page.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @Nullable
                    String limit) {
        int rows = Limit.of(limit == null ? null : Integer.valueOf(limit));
        return DeadLettersView.of(handling.page(status, cursor, rows));
    }

    @POST
    @Path("{id}/redrive")
    @RolesAllowed(Role.PLATFORM_ADMIN)
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Project a message after all",
            description = "After the cause has been removed. Once projected, the letter is closed; a second call is"
                    + " answered with 409 and changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Projected",
            content = @Content(schema = @Schema(implementation = DeadLetterView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Closed already, or it still cannot be read (不能重新处理)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public DeadLetterView redrive(@PathParam("id") @Parameter(description = "Id of the letter.") String id)
            throws SQLException {
        return handling.redrive(id, actor.get().subject());
    }

    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PLATFORM_ADMIN)
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Give a message up",
            description = "With the reason why nothing is lost by it. A second call is answered with 409 and changes"
                    + " nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Discarded",
            content = @Content(schema = @Schema(implementation = DeadLetterView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Closed already (已经处理或者放弃)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public DeadLetterView discard(
            @PathParam("id") @Parameter(description = "Id of the letter.") String id,
            @NotNull(message = "请填写放弃的理由") @Valid DiscardDeadLetter command) {
        return handling.discard(id, actor.get().subject(), command.reason());
    }
}
