package org.mingjian.cases.draw;

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

/** Random draws over HTTP. */
@Path("/v1/draws")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "draws")
public class DrawResource {

    private final Drawing drawing;
    private final ListingDraws listing;
    private final CurrentActor current;

    DrawResource(Drawing drawing, ListingDraws listing, CurrentActor current) {
        this.drawing = drawing;
        this.listing = listing;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_ADMIN})
    @Operation(
            operationId = "prepareDraw",
            summary = "登记双随机抽查方案",
            description =
                    "Keeps the lists with their digests and the digest of a fresh seed. Officers are those of the agency"
                            + " with a certificate valid today. Nothing is drawn yet.")
    @APIResponse(
            responseCode = "201",
            description = "Committed",
            content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Response prepare(
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this draw; the same on a retry.")
                    @Nullable
                    String key,
            @Valid @Nullable PrepareDraw command)
            throws SQLException {
        String idempotencyKey = IdempotencyKeys.require(key);
        if (command == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        return answer(drawing.prepare(current.get(), idempotencyKey, command));
    }

    @POST
    @Path("{id}/result")
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_ADMIN})
    @Operation(
            operationId = "draw",
            summary = "抽取",
            description =
                    "Uses the seed and reveals it. Objects are taken in the order of HMAC-SHA-256(seed, \"object:\" + id),"
                            + " officers of each in that of HMAC-SHA-256(seed, \"officer:\" + id + LF + certificate number).")
    @APIResponse(
            responseCode = "201",
            description = "Drawn, once and for all",
            content = @Content(schema = @Schema(implementation = DrawView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was drawn before (已经抽取)",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response draw(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this result; the same on a retry.")
                    @Nullable
                    String key)
            throws SQLException {
        return answer(drawing.draw(current.get(), IdempotencyKeys.require(key), id));
    }

    @GET
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "listDraws",
            summary = "列出双随机抽查",
            description = "Newest first, also those nothing was drawn from, with how many there are alike.")
    public Page<DrawSummary> list(
            @QueryParam("agency") @Parameter(description = "Code of the only agency asked for.") @Nullable
                    String agency,
            @QueryParam("basis") @Parameter(description = "The only basis asked for, as written.") @Nullable
                    String basis,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        return listing.list(current.get().scope(), agency, basis, Cursor.decode(cursor, 1), Limit.of(limit));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(operationId = "getDraw", summary = "查看双随机抽查", description = "With all it takes to draw again.")
    @APIResponse(
            responseCode = "200",
            description = "The draw",
            content = @Content(schema = @Schema(implementation = DrawView.class)))
    public DrawView get(@PathParam("id") UUID id) throws SQLException {
        return drawing.find(current.get().scope(), id);
    }

    @GET
    @Path("{id}/verification")
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "verifyDraw",
            summary = "复核抽查结果",
            description = "Draws again from what is kept and compares.")
    @APIResponse(
            responseCode = "200",
            description = "Outcome",
            content = @Content(schema = @Schema(implementation = DrawVerification.class)))
    public DrawVerification verify(@PathParam("id") UUID id) throws SQLException {
        return drawing.verify(current.get().scope(), id);
    }

    private static Response answer(StoredAnswer stored) {
        return Response.status(stored.status())
                .location(URI.create(String.valueOf(stored.location())))
                .entity(stored.body())
                .build();
    }
}
