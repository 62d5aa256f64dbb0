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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

/** The bytes of a recording over HTTP, for those who say why. */
@Path("/v1/recordings/{id}")
@Tag(name = "recordings")
public class RecordingContentResource {

    private static final int PARTIAL_CONTENT = 206;
    private static final String SECONDS = "\\d{1,12}";

    private final ShowingRecordings showing;
    private final CurrentActor current;

    RecordingContentResource(ShowingRecordings showing, CurrentActor current) {
        this.showing = showing;
        this.current = current;
    }

    @POST
    @Path("links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LEGAL_REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "linkRecording",
            summary = "申请调阅音像记录",
            description =
                    "A link to the bytes, good for five minutes and for whoever asked. Who asked and why is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Where the bytes are for a while",
            content = @Content(schema = @Schema(implementation = RecordingLink.class)))
    public Response link(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this link; the same on a retry.")
                    @Nullable
                    String key,
            @Valid @Nullable AskForLink command)
            throws SQLException {
        String idempotencyKey = IdempotencyKeys.require(key);
        if (command == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        command.check();
        StoredAnswer answer = showing.link(current.get(), idempotencyKey, id, command.purpose());
        return Response.status(answer.status())
                .location(URI.create(String.valueOf(answer.location())))
                .entity(answer.body())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.LEGAL_REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "readRecording",
            summary = "调阅音像记录",
            description = "The bytes, all or one range of them. Every reading is kept with the purpose of its link.")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The range asked for",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "416",
            description = "The range begins behind the end (读取范围无效)",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response content(
            @PathParam("id") UUID id,
            @QueryParam("link") @Parameter(description = "Id of the link.") @Nullable UUID link,
            @QueryParam("until") @Parameter(description = "End of the link, seconds since 1970.") @Nullable
                    String until,
            @QueryParam("signature") @Parameter(description = "Signature of the link.") @Nullable String signature,
            @HeaderParam("Range") @Nullable String range)
            throws SQLException {
        if (link == null || until == null || signature == null || !until.matches(SECONDS)) {
            throw ProblemException.of(ProblemType.LINK_NOT_VALID);
        }
        ShowingRecordings.Showing shown = showing.show(
                current.get(), id, new ShowingRecordings.Asked(link, Long.parseLong(until), signature, range));
        RecordingView recording = shown.recording();
        Response.ResponseBuilder answer = Response.ok((StreamingOutput) shown::writeTo, recording.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, shown.bytes().size())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff");
        shown.part()
                .ifPresent(part ->
                        answer.status(PARTIAL_CONTENT).header("Content-Range", part.within(recording.byteLength())));
        return answer.build();
    }
}
