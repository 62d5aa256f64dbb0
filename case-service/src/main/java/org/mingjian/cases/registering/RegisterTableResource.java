package org.mingjian.cases.registering;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;

/** Registers as tables, in and out. */
@Path("/v1/registers/{register}")
@Tag(name = "registers")
public class RegisterTableResource {

    private static final String CSV = "text/csv";

    private final KeepingEntries keeping;
    private final ReadingEntries reading;
    private final CurrentActor current;

    RegisterTableResource(KeepingEntries keeping, ReadingEntries reading, CurrentActor current) {
        this.keeping = keeping;
        this.reading = reading;
        this.current = current;
    }

    @POST
    @Path("imports")
    @Consumes({MediaType.APPLICATION_JSON, CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.PLATFORM_ADMIN, Role.REGISTER_KEEPER})
    @Operation(
            operationId = "importRegister",
            summary = "批量登记",
            description =
                    "Enters the versions of a table in its order, all or none; what is wrong is named row by row. Versions"
                            + " that are there already are passed over, so that the same table again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Entered, or tried",
            content = @Content(schema = @Schema(implementation = ImportReceipt.class)))
    public ImportReceipt importTable(
            @PathParam("register") String register,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @QueryParam("dryRun")
                    @Parameter(description = "Only try it.", schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable
                    String dryRun,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body)
            throws SQLException, IOException {
        RegisterType type = Asked.register(register);
        Actor actor = current.get();
        Keepers.require(actor, type);
        boolean trial = Asked.dryRun(dryRun);
        byte[] bytes = Asked.body(body);
        boolean csv = String.valueOf(contentType).toLowerCase(Locale.ROOT).startsWith(CSV);
        List<Wanted> wanted = csv ? EntryTables.csv(type, bytes) : EntryTables.json(type, bytes);
        KeepingEntries.Result result =
                trial ? keeping.dryRun(actor, type, wanted) : keeping.putAll(actor, type, wanted);
        return new ImportReceipt(trial, result.created(), result.changed(), result.unchanged());
    }

    @GET
    @Path("export")
    @Produces({MediaType.APPLICATION_JSON, CSV})
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
            operationId = "exportRegister",
            summary = "导出名录",
            description = "Every version that is believed now, in the form an import takes; ask for text/csv or JSON.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @PathParam("register") String register,
            @QueryParam("on") @Parameter(description = "Only what holds on that day.") @Nullable String on,
            @QueryParam("agency") @Parameter(description = "Code of the only agency asked for.") @Nullable
                    String agency,
            @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accept) {
        RegisterType type = Asked.register(register);
        ExportFormat format = String.valueOf(accept).contains(CSV) ? ExportFormat.CSV : ExportFormat.JSON;
        EntryQuery query = new EntryQuery(
                current.get().scope(), type, Asked.day("on", on), null, Asked.text("agency", agency), "");
        StreamingOutput table = out -> {
            try {
                reading.export(query, format, out);
            } catch (SQLException e) {
                throw new IOException("the export of " + type.wireName() + " broke off", e);
            }
        };
        return Response.ok(table, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + type.wireName() + "\"")
                .build();
    }
}
