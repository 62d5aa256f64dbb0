package org.mingjian.cases.recording;

import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** One recording over HTTP: how far it has come, and more of it. */
@Path("/v1/recordings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recordings")
public class RecordingResource {

    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String CHUNK = "application/offset+octet-stream";

    private final ReceivingChunks receiving;
    private final ReadingRecordings reading;
    private final RetainingRecordings retaining;
    private final CurrentActor current;

    RecordingResource(
            ReceivingChunks receiving, ReadingRecordings reading, RetainingRecordings retaining, CurrentActor current) {
        this.receiving = receiving;
        this.reading = reading;
        this.retaining = retaining;
        this.current = current;
    }

    @HEAD
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_SYSTEM, Role.LEGAL_REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "findUploadOffset",
            summary = "查询已收到的字节数",
            description = "Where an upload goes on after it was cut off.")
    @APIResponse(
            responseCode = "200",
            description = "How far the upload has come",
            headers = {
                @Header(name = OFFSET, schema = @Schema(type = SchemaType.INTEGER, format = "int64")),
                @Header(name = LENGTH, schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
            })
    public Response head(@PathParam("id") UUID id) throws SQLException {
        RecordingView view = reading.get(current.get().scope(), id);
        return progress(Response.ok(), view).build();
    }

    @GET
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_SYSTEM, Role.LEGAL_REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "getRecording",
            summary = "查看音像记录",
            description = "What was announced, how far the upload has come, and what became of it.")
    @APIResponse(
            responseCode = "200",
            description = "The recording without its bytes",
            content = @Content(schema = @Schema(implementation = RecordingView.class)))
    public Response get(@PathParam("id") UUID id) throws SQLException {
        RecordingView view = reading.get(current.get().scope(), id);
        return progress(Response.ok(view), view).build();
    }

    @GET
    @Path("accesses")
    @RolesAllowed({Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "listRecordingAccesses",
            summary = "查看调阅记录",
            description = "Who asked for the recording or read it, and why; newest first.")
    public Page<AccessView> accesses(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        return reading.accesses(current.get().scope(), id, Cursor.decode(cursor, 1), Limit.of(limit));
    }

    @GET
    @Path("destruction")
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "getDestruction",
            summary = "查看销毁凭证",
            description = "What stays of a recording that was destroyed with approval when its term was over.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content = @Content(schema = @Schema(implementation = DestructionView.class)))
    public DestructionView destruction(@PathParam("id") UUID id) throws SQLException {
        return retaining.certificate(current.get().scope(), id);
    }

    @PATCH
    @Consumes(CHUNK)
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_SYSTEM})
    @Operation(
            operationId = "uploadChunk",
            summary = "上传一段",
            description =
                    "Takes the next bytes, at most 16 MiB. A chunk that is cut off leaves nothing. The last one is"
                            + " answered when the whole has been read back and found equal to the announced digest; an empty one"
                            + " behind the last byte asks for that check again.")
    @APIResponse(
            responseCode = "200",
            description = "Kept; Upload-Offset says where to go on",
            content = @Content(schema = @Schema(implementation = RecordingView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not where the upload goes on, or nothing can be added any more (续传位置不符或者已经收齐)",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response append(
            @PathParam("id") UUID id,
            @HeaderParam(OFFSET)
                    @Parameter(
                            required = true,
                            description = "How many bytes came before.",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
                    @Nullable
                    String offset,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) @Nullable Long contentLength,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CHUNK,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body)
            throws SQLException {
        RecordingView view =
                receiving.receive(current.get(), id, new ReceivingChunks.Coming(place(offset), contentLength, body));
        return progress(Response.ok(view), view).build();
    }

    private static Response.ResponseBuilder progress(Response.ResponseBuilder answer, RecordingView view) {
        return answer.header(OFFSET, view.received())
                .header(LENGTH, view.byteLength())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static long place(@Nullable String offset) {
        if (offset == null || !offset.strip().matches("\\d{1,18}")) {
            throw ProblemException.of(
                    ProblemType.VALIDATION_FAILED,
                    List.of(FieldError.of(ProblemType.VALIDATION_FAILED, "/" + OFFSET, "请在Upload-Offset中填写已经收到的字节数")));
        }
        return Long.parseLong(offset.strip());
    }
}
