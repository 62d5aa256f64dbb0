package org.mingjian.cases.recording;

import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** The end of keeping recordings over HTTP. */
@Path("/v1/recording-retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recordings")
public class RetentionRunResource {

    private final RetainingRecordings retaining;
    private final CurrentActor current;

    RetentionRunResource(RetainingRecordings retaining, CurrentActor current) {
        this.retaining = retaining;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SUPERVISOR})
    @Operation(
            operationId = "requestRetentionRun",
            summary = "清点保管期限届满的音像记录",
            description = "Lists recordings of the caller's scope whose term is over. Destroys nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Listed",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    public Response request(
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this run; the same on a retry.")
                    @Nullable
                    String key,
            @Valid @Nullable RequestRetentionRun command)
            throws SQLException {
        String idempotencyKey = IdempotencyKeys.require(key);
        if (command == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        return answer(retaining.request(
                current.get(), idempotencyKey, command.reason().strip()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "getRetentionRun",
            summary = "查看清点",
            description = "Who asked, how many recordings it listed, and whether somebody approved.")
    @APIResponse(
            responseCode = "200",
            description = "The run",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    public RetentionRunView get(@PathParam("id") UUID id) throws SQLException {
        return retaining.find(current.get().scope(), id);
    }

    @GET
    @Path("{id}/candidates")
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "listRetentionCandidates",
            summary = "列出期满音像记录",
            description = "What the run has listed, with the last day of keeping.")
    public Page<RetentionCandidateView> candidates(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        return retaining.candidates(current.get().scope(), id, Cursor.decode(cursor, 1), Limit.of(limit));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(
            operationId = "approveRetentionRun",
            summary = "批准销毁期满音像记录",
            description =
                    "By a supervisor who did not ask for the run. Every recording gets a certificate of destruction;"
                            + " what has come under another term since it was listed is left out.")
    @APIResponse(
            responseCode = "201",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Somebody has approved it already (已经批准)",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this approval; the same on a retry.")
                    @Nullable
                    String key)
            throws SQLException {
        return answer(retaining.approve(current.get(), IdempotencyKeys.require(key), id));
    }

    private static Response answer(StoredAnswer stored) {
        return Response.status(stored.status())
                .location(URI.create(String.valueOf(stored.location())))
                .entity(stored.body())
                .build();
    }
}
