package org.mingjian.cases.disclosure;

import java.sql.SQLException;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;

/** Certified officers for everybody (事前公开, 国办发〔2018〕118号(四)). */
@Path("/v1/public/officers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
public class PublicOfficerResource {

    private final PublicRegister register;
    private final ObjectMapper mapper;

    PublicOfficerResource(PublicRegister register, ObjectMapper mapper) {
        this.register = register;
        this.mapper = mapper;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublicOfficers",
            summary = "查询执法人员",
            description = "Officers with a certificate valid today, in the order of its number. No login.")
    public RestResponse<Page<PublicOfficer>> list(
            @QueryParam("division") @Nullable String division,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch)
            throws SQLException {
        int most = Limit.of(limit);
        DataScope within = PublicDecisionQuery.within(division);
        String after =
                Cursor.decode(cursor, 1).map(place -> place.values().getFirst()).orElse("");
        Page<PublicOfficer> page = Page.of(
                register.officers(
                        within == null ? DataScope.EVERYTHING : within,
                        PublicDecisionQuery.text("agency", agency),
                        after,
                        most + 1),
                most,
                row -> Cursor.after(row.certificateNumber()));
        return PublicAnswer.of(mapper, page, ifNoneMatch);
    }
}
