package org.mingjian.cases.recording;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** How far recordings cover the acts that have to be recorded, over HTTP. */
@Path("/v1/recording-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recordings")
public class RecordingCoverageResource {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private final CoveringActs covering;
    private final CurrentActor current;

    RecordingCoverageResource(CoveringActs covering, CurrentActor current) {
        this.covering = covering;
        this.current = current;
    }

    @GET
    @RolesAllowed({Role.LEGAL_REVIEWER, Role.AGENCY_ADMIN, Role.SUPERVISOR, Role.REPORT_WRITER, Role.AUDITOR})
    @Operation(
            operationId = "getRecordingCoverage",
            summary = "全程音像记录覆盖率",
            description = "Cases in scope with a measure decided in the period that has to be recorded in full (TS-22),"
                    + " and how many of them are.")
    public RecordingCoverage coverage(
            @QueryParam("agency") @Parameter(description = "机关代码") @Nullable String agency,
            @QueryParam("from") @Parameter(required = true, description = "起始日，含当日") @Nullable LocalDate from,
            @QueryParam("to") @Parameter(required = true, description = "截止日，含当日") @Nullable LocalDate to)
            throws SQLException {
        List<FieldError> errors = new ArrayList<>();
        LocalDate first = day(from, "/from", errors);
        LocalDate last = day(to, "/to", errors);
        if (errors.isEmpty() && last.isBefore(first)) {
            errors.add(wrong("/to", "截止日不能早于起始日"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, errors);
        }
        return covering.count(current.get().scope(), agency == null ? "" : agency, first, last);
    }

    private static LocalDate day(@Nullable LocalDate asked, String pointer, List<FieldError> errors) {
        if (asked == null || asked.getYear() < FIRST_YEAR || asked.getYear() > LAST_YEAR) {
            errors.add(wrong(pointer, "请填写日期，年份应在" + FIRST_YEAR + "至" + LAST_YEAR + "之间"));
            return LocalDate.EPOCH;
        }
        return asked;
    }

    private static FieldError wrong(String pointer, String detail) {
        return FieldError.of(ProblemType.VALIDATION_FAILED, pointer, detail);
    }
}
