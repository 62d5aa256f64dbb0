package org.mingjian.cases.registering;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
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

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** The registers over HTTP. */
@Path("/v1/registers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "registers")
public class RegisterResource {

    private final KeepingEntries keeping;
    private final ReadingEntries reading;
    private final CurrentActor current;
    private final InstantSource clock;

    RegisterResource(KeepingEntries keeping, ReadingEntries reading, CurrentActor current, InstantSource clock) {
        this.keeping = keeping;
        this.reading = reading;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_ADMIN,
        Role.PLATFORM_ADMIN,
        Role.REGISTER_KEEPER,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.CASE_OFFICER,
        Role.LEGAL_REVIEWER,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "listRegisters",
            summary = "列出各名录及其项目",
            description = "Every register with the fields of its entries: what a form asks and a table holds.")
    public List<RegisterView> registers() {
        return Arrays.stream(RegisterType.values()).map(RegisterView::of).toList();
    }

    @GET
    @Path("{register}")
    @RolesAllowed({
        Role.AGENCY_ADMIN,
        Role.PLATFORM_ADMIN,
        Role.REGISTER_KEEPER,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.CASE_OFFICER,
        Role.LEGAL_REVIEWER,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "listRegisterEntries",
            summary = "列出名录的登记内容",
            description = "What holds on a day, by cursor, in the order of agency and key.")
    public Page<EntryView> list(
            @PathParam("register") String register,
            @QueryParam("on") @Parameter(description = "Day the entries hold on; today when absent.") @Nullable
                    String on,
            @QueryParam("agency") @Parameter(description = "Code of the only agency asked for.") @Nullable
                    String agency,
            @QueryParam("text") @Parameter(description = "What stands in the key or a field.") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        LocalDate day = Asked.day("on", on);
        EntryQuery query = new EntryQuery(
                current.get().scope(),
                Asked.register(register),
                day == null ? ChinaTime.dayOf(clock.instant()) : day,
                null,
                Asked.text("agency", agency),
                Asked.text("text", text));
        return reading.list(query, Cursor.decode(cursor, 3), Limit.of(limit));
    }

    @GET
    @Path("{register}/{agency}/{key}")
    @RolesAllowed({
        Role.AGENCY_ADMIN,
        Role.PLATFORM_ADMIN,
        Role.REGISTER_KEEPER,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.CASE_OFFICER,
        Role.LEGAL_REVIEWER,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "getRegisterEntry",
            summary = "查询一项登记的全部版本",
            description =
                    "Every version, also those no longer believed, with when each was entered. Carries the version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = EntryVersions.class)))
    public Response get(
            @PathParam("register") String register, @PathParam("agency") String agency, @PathParam("key") String key)
            throws SQLException {
        EntryPlace place = new EntryPlace(Asked.register(register), agency, key);
        List<EntryView> versions = reading.versions(current.get().scope(), place);
        if (versions.isEmpty()) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        return answer(200, versions);
    }

    @PUT
    @Path("{register}/{agency}/{key}")
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.PLATFORM_ADMIN, Role.REGISTER_KEEPER})
    @Operation(
            operationId = "putRegisterEntry",
            summary = "登记一个版本",
            description =
                    "Enters what holds from a day on. A known entry needs If-Match with the version that was read.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = EntryVersions.class)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = EntryVersions.class)))
    public Response put(
            @PathParam("register") String register,
            @PathParam("agency") String agency,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable EntryForm form)
            throws SQLException {
        if (form == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        ObjectNode whole = ContractJson.mapper().valueToTree(form);
        whole.put("agency", agency).put("key", key);
        EntryForms.Reading read = EntryForms.read(Asked.register(register), "", whole);
        Wanted wanted = read.wanted();
        if (wanted == null) {
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, read.problems());
        }
        KeepingEntries.Result kept = keeping.put(current.get(), wanted, ifMatch);
        return answer(
                kept.created() > 0 ? 201 : 200, reading.versions(current.get().scope(), wanted.place()));
    }

    private static Response answer(int status, List<EntryView> versions) {
        int newest = versions.stream().mapToInt(EntryView::version).max().orElseThrow();
        return Response.status(status)
                .header(HttpHeaders.ETAG, Versions.etag(newest))
                .entity(new EntryVersions(versions))
                .build();
    }
}
