package org.mingjian.cases.rejudging;

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
import jakarta.ws.rs.core.HttpHeaders;
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

/** Re-judgings over HTTP. */
@Path("/v1/rejudgings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rejudging")
public class RejudgingResource {

    private static final int SECONDS_TO_WAIT = 2;

    private final RequestingRejudgings requesting;
    private final FollowingRejudgings following;
    private final CurrentActor current;

    RejudgingResource(RequestingRejudgings requesting, FollowingRejudgings following, CurrentActor current) {
        this.requesting = requesting;
        this.following = following;
        this.current = current;
    }

    @POST
    @RolesAllowed(Role.PLATFORM_ADMIN)
    @Operation(
            operationId = "requestRejudging",
            summary = "重新判定未结案件",
            description =
                    "Judges the open cases of the caller's scope again, in the background, by the law's data and the"
                            + " register of today. Steps stay as they are; findings, limits and stages may change. A change of the"
                            + " register does the same for its agency by itself.")
    @APIResponse(
            responseCode = "202",
            description = "In line",
            content = @Content(schema = @Schema(implementation = RejudgingView.class)))
    public Response request(
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this request; the same on a retry.")
                    @Nullable
                    String key,
            @Valid @Nullable RejudgingForm form)
            throws SQLException {
        String idempotencyKey = IdempotencyKeys.require(key);
        if (form == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        StoredAnswer answer = requesting.request(current.get(), idempotencyKey, form);
        return Response.status(answer.status())
                .location(URI.create(String.valueOf(answer.location())))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .entity(answer.body())
                .build();
    }

    @GET
    @RolesAllowed({Role.PLATFORM_ADMIN, Role.AUDITOR})
    @Operation(operationId = "listRejudgings", summary = "列出重新判定", description = "Newest first.")
    public Page<RejudgingView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        return following.list(current.get().scope(), Cursor.decode(cursor, 1), Limit.of(limit));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.PLATFORM_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "getRejudging",
            summary = "查询重新判定进度",
            description = "How far it has come and what it changed, by rule.")
    @APIResponse(
            responseCode = "200",
            description = "The re-judging",
            content = @Content(schema = @Schema(implementation = RejudgingView.class)))
    public Response get(@PathParam("id") UUID id) throws SQLException {
        RejudgingView view =
                following.find(current.get().scope(), id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        Response.ResponseBuilder answer = Response.ok(view);
        return view.finished()
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT).build();
    }
}
