package org.mingjian.cases.intake;

import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Uploads over HTTP. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "intake")
public class ImportResource {

    private static final int SECONDS_TO_WAIT = 1;

    private final ReceivingImports receiving;
    private final FollowingImports following;
    private final ImportConfig config;
    private final CurrentActor current;

    ImportResource(ReceivingImports receiving, FollowingImports following, ImportConfig config, CurrentActor current) {
        this.receiving = receiving;
        this.following = following;
        this.config = config;
        this.current = current;
    }

    @POST
    @Blocking
    @Consumes({"application/x-ndjson", "text/csv"})
    @RolesAllowed({Role.AGENCY_SYSTEM, Role.AGENCY_ADMIN})
    @Operation(
            operationId = "createImport",
            summary = "批量上报案件",
            description =
                    "Takes an upload of case reports, one JSON object a line or one step a CSV row, and reads it in"
                            + " the background. Each record gets its own outcome; natural keys make a repeated upload harmless.")
    @APIResponse(
            responseCode = "202",
            description = "The upload is kept and will be read",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response create(
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this upload; the same on a retry.")
                    @Nullable
                    String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) @Nullable Long contentLength,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context UriInfo uri,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body)
            throws SQLException {
        String idempotencyKey = IdempotencyKeys.require(key);
        requireClear("dryRun", uri);
        if (contentLength != null && contentLength > config.maxBytes()) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE);
        }
        ImportFormat format =
                ImportFormat.of(contentType).orElseThrow(() -> ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE));
        ReceivingImports.Received received = receiving.receive(current.get(), idempotencyKey, format, dryRun, body);
        return Response.status(received.answer().status())
                .location(URI.create(String.valueOf(received.answer().location())))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .header("Idempotency-Replayed", received.replayed())
                .entity(received.answer().body())
                .build();
    }

    /** The REST layer takes everything but "true" for false; whoever writes {@code dryRun=1} must not find all imported. */
    private static void requireClear(String parameter, UriInfo uri) {
        List<String> asked = uri.getQueryParameters().getOrDefault(parameter, List.of("false"));
        if (!asked.equals(List.of("true")) && !asked.equals(List.of("false"))) {
            throw wrong("/" + parameter, parameter + "应为true或者false");
        }
    }

    private static String kindOf(@Nullable String asked) {
        if (asked == null) {
            return "";
        }
        if (Arrays.stream(IntakeOutcome.Kind.values())
                .noneMatch(kind -> kind.name().equals(asked))) {
            throw wrong("/outcome", "可选：" + Arrays.toString(IntakeOutcome.Kind.values()));
        }
        return asked;
    }

    private static ProblemException wrong(String pointer, String detail) {
        return ProblemException.of(
                ProblemType.VALIDATION_FAILED, List.of(FieldError.of(ProblemType.VALIDATION_FAILED, pointer, detail)));
    }

    @GET
    @RolesAllowed({Role.AGENCY_SYSTEM, Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.AUDITOR, Role.PLATFORM_ADMIN})
    @Operation(operationId = "listImports", summary = "列出批量上报", description = "Newest first.")
    public Page<ImportView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        return following.list(current.get().scope(), Cursor.decode(cursor, 2), Limit.of(limit));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.AGENCY_SYSTEM, Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.AUDITOR, Role.PLATFORM_ADMIN})
    @Operation(operationId = "getImport", summary = "查询批量上报进度", description = "Readable while it runs.")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response get(@PathParam("id") UUID id) {
        ImportView view =
                following.find(current.get().scope(), id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        Response.ResponseBuilder answer = Response.ok(view);
        return view.finished()
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT).build();
    }

    @GET
    @Path("{id}/outcomes")
    @RolesAllowed({Role.AGENCY_SYSTEM, Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.AUDITOR, Role.PLATFORM_ADMIN})
    @Operation(operationId = "listImportOutcomes", summary = "逐条查询批量上报结果", description = "In the order of the records.")
    public Page<ImportOutcomeView> outcomes(
            @PathParam("id") UUID id,
            @QueryParam("outcome")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"CREATED", "EXTENDED", "UNCHANGED", "REJECTED"}))
                    @Nullable
                    String outcome,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        return following.outcomes(
                current.get().scope(), id, kindOf(outcome), Cursor.decode(cursor, 1), Limit.of(limit));
    }
}
