package org.mingjian.reports.statement;

import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjian.kernel.identity.Role;
import org.mingjian.reports.scope.ReportQuery;
import org.mingjian.reports.scope.ReportScope;

/** The statutory tables of the yearly enforcement statistics. */
@Path("/v1/statements/{kind}")
@Tag(name = "statements")
public class StatementResource {

    private static final String CSV = "text/csv";

    private final ReportScope scope;
    private final CompilingStatements compiling;

    StatementResource(ReportScope scope, CompilingStatements compiling) {
        this.scope = scope;
        this.compiling = compiling;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_ADMIN,
        Role.PLATFORM_ADMIN,
        Role.AGENCY_SYSTEM,
        Role.CASE_OFFICER
    })
    @Operation(
            operationId = "getStatement",
            summary = "A statutory table",
            description = "A table of the yearly enforcement statistics, one row per agency and a sum row. Every cell"
                    + " names its measure and links to the cases behind it. Ask for text/csv to get it for a spreadsheet"
                    + " (UTF-8 with byte order mark).")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatementView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public StatementView statement(
            @PathParam("kind")
                    @Parameter(
                            description = "What the table is about; tables are known by kind, not by number.",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            enumeration = {"penalty", "licence", "compulsion", "other"}),
                            example = "penalty")
                    String kind,
            @BeanParam @Valid ReportQuery query)
            throws SQLException {
        return compiling.of(kind, scope.of(query));
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    @RolesAllowed({
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_ADMIN,
        Role.PLATFORM_ADMIN,
        Role.AGENCY_SYSTEM,
        Role.CASE_OFFICER
    })
    public Response statementAsCsv(@PathParam("kind") String kind, @BeanParam @Valid ReportQuery query)
            throws SQLException {
        StatementView statement = compiling.of(kind, scope.of(query));
        String file = statement.kind() + "-" + statement.division() + "-" + statement.year() + ".csv";
        return Response.ok(StatementCsv.write(statement), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
