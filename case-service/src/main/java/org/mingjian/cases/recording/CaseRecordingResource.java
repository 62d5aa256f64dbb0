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

/** The recordings of a case over HTTP. */
@Path("/v1/cases/{caseId}/recordings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "recordings")
public class CaseRecordingResource {

    private final AnnouncingRecordings announcing;
    private final ReadingRecordings reading;
    private final CurrentActor current;

    CaseRecordingResource(AnnouncingRecordings announcing, ReadingRecordings reading, CurrentActor current) {
        this.announcing = announcing;
        this.reading = reading;
        this.current = current;
    }

    @POST
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_SYSTEM})
    @Operation(
            operationId = "announceRecording",
            summary = "登记音像记录",
            description = "Takes down what a recording is; its bytes follow in chunks to the address in Location.")
    @APIResponse(
            responseCode = "201",
            description = "Announced; nothing has come yet",
            content = @Content(schema = @Schema(implementation = RecordingView.class)))
    public Response announce(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this recording; the same on a retry.")
                    @Nullable
                    String key,
            @Valid @Nullable AnnounceRecording command)
            throws SQLException {
        String idempotencyKey = IdempotencyKeys.require(key);
        if (command == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        StoredAnswer answer = announcing.announce(current.get(), idempotencyKey, caseId, command);
        return Response.status(answer.status())
                .location(URI.create(String.valueOf(answer.location())))
                .entity(answer.body())
                .build();
    }

    @GET
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_SYSTEM, Role.LEGAL_REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            operationId = "listRecordings",
            summary = "列出案件的音像记录",
            description = "Newest first, in whatever state, without their bytes.")
    public Page<RecordingView> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        return reading.ofCase(current.get().scope(), caseId, Cursor.decode(cursor, 1), Limit.of(limit));
    }
}
