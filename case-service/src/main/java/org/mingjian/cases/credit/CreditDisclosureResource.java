package org.mingjian.cases.credit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.Role;

/** Credit information over HTTP (双公示). */
@Path("/v1/credit-disclosures")
@Tag(name = "disclosure")
public class CreditDisclosureResource {

    private static final int MOST_REPORTED = 1000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CreditCases cases;
    private final CurrentActor current;

    CreditDisclosureResource(CreditCases cases, CurrentActor current) {
        this.cases = cases;
        this.current = current;
    }

    @GET
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.SUPERVISOR, Role.AGENCY_ADMIN, Role.AGENCY_SYSTEM})
    @Operation(
            operationId = "exportCreditDisclosures",
            summary = "导出双公示数据",
            description =
                    "Rows for the credit platform as CSV, valid ones only; with check=true a report on the others."
                            + " Holds what is not public; who takes it is written down.")
    @APIResponse(
            responseCode = "200",
            description = "The rows, or the report",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = CreditReport.class))
            })
    public Response export(@BeanParam CreditDisclosureQuery query) throws SQLException {
        Actor actor = current.get();
        CreditCases.Query asked = query.asked();
        CreditVersion version = query.version();
        cases.note(actor, version + " " + asked.kind() + " " + asked.from() + " " + asked.to() + " " + asked.agency());
        if (query.check()) {
            return Response.ok(report(actor.scope(), asked, version), MediaType.APPLICATION_JSON)
                    .build();
        }
        StreamingOutput rows = out -> stream(out, actor.scope(), asked, version);
        return Response.ok(rows, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"credit-disclosures.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private CreditReport report(DataScope scope, CreditCases.Query asked, CreditVersion version) throws SQLException {
        CreditRows rows = new CreditRows(version, cases.today());
        int[] counts = new int[2];
        List<CreditReport.InvalidRow> invalid = new ArrayList<>();
        int confidential = cases.read(
                scope,
                asked,
                one -> rows.of(one).ifPresent(row -> {
                    boolean valid = row.faults().isEmpty();
                    counts[valid ? 0 : 1]++;
                    if (!valid && invalid.size() < MOST_REPORTED) {
                        invalid.add(new CreditReport.InvalidRow(
                                one.id(), one.caseNumber(), one.agency(), List.copyOf(row.faults())));
                    }
                }));
        return new CreditReport(counts[0], counts[1], confidential, invalid);
    }

    private void stream(OutputStream out, DataScope scope, CreditCases.Query asked, CreditVersion version)
            throws IOException {
        CreditRows rows = new CreditRows(version, cases.today());
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        boolean[] begun = new boolean[1];
        writer.write(BYTE_ORDER_MARK);
        try {
            cases.read(scope, asked, one -> {
                Optional<CreditRow> row =
                        rows.of(one).filter(made -> made.faults().isEmpty());
                row.ifPresent(made -> {
                    if (!begun[0]) {
                        begun[0] = true;
                        line(writer, made.cells().keySet());
                    }
                    line(writer, made.cells().values());
                });
            });
        } catch (SQLException e) {
            throw new IOException("the export broke off", e);
        }
        writer.flush();
    }

    private static void line(BufferedWriter writer, Collection<String> cells) {
        try {
            writer.write(cells.stream().map(CreditDisclosureResource::quoted).collect(Collectors.joining(",")));
            writer.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula is made a text. */
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.contains(",") || safe.contains("\"") || safe.contains("\n")
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
