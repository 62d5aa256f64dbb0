package org.mingjian.cases.casefile;

import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Cases over HTTP. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CaseResource {

    private final OpeningCases opening;
    private final TakingSteps taking;
    private final ReadingCases reading;
    private final CurrentActor current;

    CaseResource(OpeningCases opening, TakingSteps taking, ReadingCases reading, CurrentActor current) {
        this.opening = opening;
        this.taking = taking;
        this.reading = reading;
        this.current = current;
    }

    @POST
    @RolesAllowed({Role.CASE_OFFICER, Role.AGENCY_SYSTEM})
    @Operation(
            operationId = "openCase",
            summary = "立案或者收件",
            description =
                    "Opens a case that is run step by step here. What the law forbids is refused with its article.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = StepReceipt.class)))
    public Response open(
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this case; the same on a retry.")
                    @Nullable
                    String key,
            @Valid @Nullable OpenCase command)
            throws SQLException {
        String idempotencyKey = IdempotencyKeys.require(key);
        if (command == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        return answer(opening.open(current.get(), idempotencyKey, command));
    }

    @POST
    @Path("{id}/steps")
    @RolesAllowed({Role.CASE_OFFICER, Role.LEGAL_REVIEWER, Role.AGENCY_SYSTEM})
    @Operation(
            operationId = "takeStep",
            summary = "办理下一步骤",
            description = "Takes one step in a case. Refused with rule and article where the law forbids it; If-Match"
                    + " names the version the caller has seen. A legal reviewer may take legal-review-concluded only.")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = StepReceipt.class)))
    public Response take(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, description = "Unique for this step; the same on a retry.")
                    @Nullable
                    String key,
            @Nullable StepForm step)
            throws SQLException {
        String idempotencyKey = IdempotencyKeys.require(key);
        if (step == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        return answer(taking.take(current.get(), new TakingSteps.Taking(id, ifMatch, idempotencyKey, step)));
    }

    @GET
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.LEGAL_REVIEWER,
        Role.AGENCY_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(operationId = "listCases", summary = "查询案件", description = "Newest first, by cursor, without a total.")
    public Page<CaseSummary> list(@BeanParam CaseListQuery query) {
        return reading.list(
                current.get().scope(), query.filter(), Cursor.decode(query.cursor, 2), Limit.of(query.limit));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.LEGAL_REVIEWER,
        Role.AGENCY_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "getCase",
            summary = "查看案卷",
            description = "A case with its timeline, limits and findings.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since If-None-Match")
    public Response get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch)
            throws SQLException {
        CaseView view =
                reading.find(current.get().scope(), id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        int version = view.summary().stepCount();
        // The version counts steps; what was judged again can differ without one, so it is always sent.
        boolean stepsAreAll = view.summary().judgedAgainAt() == null;
        if (stepsAreAll && Versions.unchanged(ifNoneMatch, version)) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, Versions.etag(version))
                    .build();
        }
        return Response.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }

    @GET
    @Path("{id}/steps")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.LEGAL_REVIEWER,
        Role.AGENCY_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(operationId = "listSteps", summary = "列出案件步骤", description = "In the order they were recorded.")
    public Page<CaseView.StepView> steps(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        return reading.steps(current.get().scope(), id, Cursor.decode(cursor, 1), Limit.of(limit));
    }

    @GET
    @Path("{id}/verification")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.AGENCY_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "verifyCase",
            summary = "校验记录链",
            description = "Computes the case's chain of digests anew.")
    public ChainCheck verify(@PathParam("id") UUID id) throws SQLException {
        return reading.verify(current.get().scope(), id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static Response answer(StoredAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .location(URI.create(String.valueOf(answer.location())))
                .entity(answer.body());
        return answer.etag() == null
                ? response.build()
                : response.header(HttpHeaders.ETAG, answer.etag()).build();
    }
}
