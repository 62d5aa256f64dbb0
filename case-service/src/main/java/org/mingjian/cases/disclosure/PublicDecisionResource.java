package org.mingjian.cases.disclosure;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Disclosed decisions for everybody, without a login (国办发〔2018〕118号二). */
@Path("/v1/public/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
public class PublicDecisionResource {

    private final PublicDecisions decisions;
    private final ObjectMapper mapper;

    PublicDecisionResource(PublicDecisions decisions, ObjectMapper mapper) {
        this.decisions = decisions;
        this.mapper = mapper;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublicDecisions",
            summary = "查询已公示的执法决定",
            description = "What is disclosed and not taken down, newest first, by cursor, without a total. No login.")
    public RestResponse<Page<PublicDecision>> list(
            @BeanParam PublicDecisionQuery query, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch)
            throws SQLException {
        int limit = Limit.of(query.limit);
        Page<PublicDecision> page = Page.of(
                decisions.after(query.filter(), query.place(), limit + 1),
                limit,
                row -> Cursor.after(row.publishedOn().toString(), row.id().toString()));
        return PublicAnswer.of(mapper, page, ifNoneMatch);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getPublicDecision",
            summary = "查看已公示的执法决定",
            description = "As it was composed when it was disclosed. The address stays; what was taken down answers 410"
                    + " with the reason. No login.")
    public RestResponse<PublicDecisionDetail> get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch)
            throws SQLException {
        PublicDecisionDetail detail =
                decisions.find(id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "没有公示这项决定；请核对地址。"));
        return PublicAnswer.of(mapper, detail, ifNoneMatch);
    }
}
