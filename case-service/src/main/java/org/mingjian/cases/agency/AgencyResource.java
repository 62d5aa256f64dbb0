package org.mingjian.cases.agency;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Agencies over HTTP. */
@Path("/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "registers")
public class AgencyResource {

    private final KeepingAgencies keeping;
    private final CurrentActor current;

    AgencyResource(KeepingAgencies keeping, CurrentActor current) {
        this.keeping = keeping;
        this.current = current;
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.PLATFORM_ADMIN, Role.REGISTER_KEEPER})
    @Operation(
            operationId = "putAgency",
            summary = "登记或者修改执法主体",
            description =
                    "Enters an agency, or changes it when If-Match names the version that was read. Kind, place, field"
                            + " and validity are the justice bureau's to enter.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response put(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable AgencyForm form) {
        Kept<AgencyView> kept = keeping.keep(current.get(), code, form, ifMatch);
        return Response.status(kept.created() ? 201 : 200)
                .header(HttpHeaders.ETAG, Versions.etag(kept.version()))
                .entity(kept.view())
                .build();
    }

    @GET
    @Path("{code}")
    @RolesAllowed({
        Role.AGENCY_ADMIN,
        Role.PLATFORM_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.CASE_OFFICER,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(operationId = "getAgency", summary = "查询一个执法主体", description = "Carries the version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The agency",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response get(@PathParam("code") String code) {
        Kept<AgencyView> kept =
                keeping.find(current.get().scope(), code).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        return Response.ok(kept.view())
                .header(HttpHeaders.ETAG, Versions.etag(kept.version()))
                .build();
    }

    @GET
    @Path("{code}/versions")
    @RolesAllowed({
        Role.AGENCY_ADMIN,
        Role.PLATFORM_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.CASE_OFFICER,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "getAgencyVersions",
            summary = "查询登记的历史",
            description = "What was entered, by whom and when, the newest first.")
    public List<EntryVersion> versions(@PathParam("code") String code) {
        List<EntryVersion> versions = keeping.versions(current.get().scope(), code);
        if (versions.isEmpty()) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        return versions;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_ADMIN,
        Role.PLATFORM_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.CASE_OFFICER,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "listAgencies",
            summary = "列出管辖范围内的执法主体",
            description = "By cursor, in the order of their codes.")
    public Page<AgencyView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        return keeping.list(current.get().scope(), Cursor.decode(cursor, 1), Limit.of(limit));
    }
}
