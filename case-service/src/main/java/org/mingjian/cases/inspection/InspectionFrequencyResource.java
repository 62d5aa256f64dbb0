package org.mingjian.cases.inspection;

import java.sql.SQLException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** How often enterprises are inspected, over HTTP. */
@Path("/v1/inspection-frequency")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registers")
public class InspectionFrequencyResource {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private final CountingInspections counting;
    private final CurrentActor current;

    InspectionFrequencyResource(CountingInspections counting, CurrentActor current) {
        this.counting = counting;
        this.current = current;
    }

    @GET
    @RolesAllowed({Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.REPORT_WRITER, Role.AUDITOR})
    @Operation(
            operationId = "getInspectionFrequency",
            summary = "涉企检查频次",
            description = "How often an agency inspected in a year, its caps, and the enterprises above them (INS-03).")
    public InspectionFrequency frequency(
            @QueryParam("agency") @Parameter(required = true, description = "Code of the agency.") @Nullable
                    String agency,
            @QueryParam("year") @Parameter(required = true, description = "Calendar year.") @Nullable Integer year)
            throws SQLException {
        if (agency == null || year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            String pointer = agency == null ? "/agency" : "/year";
            throw ProblemException.of(
                    ProblemType.VALIDATION_FAILED,
                    List.of(FieldError.of(ProblemType.VALIDATION_FAILED, pointer, "请填写机关代码和年份，如2025")));
        }
        return counting.count(current.get().scope(), agency, year);
    }
}
