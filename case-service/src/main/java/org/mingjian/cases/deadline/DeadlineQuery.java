package org.mingjian.cases.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** The query parameters of a list of open limits. */
public class DeadlineQuery {

    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private static final int PARTS = 4;

    @QueryParam("division")
    @Parameter(description = "行政区划代码，含下级")
    @Nullable
    String division;

    @QueryParam("agency")
    @Parameter(description = "机关代码")
    @Nullable
    String agency;

    @QueryParam("kind")
    @Parameter(description = "案件种类")
    @Nullable
    CaseKind kind;

    @QueryParam("due_lt")
    @Parameter(description = "到期日早于")
    @Nullable
    LocalDate dueBefore;

    @QueryParam("cursor")
    @Parameter(description = "翻页标记")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "每页条数，1至200，默认50")
    @Nullable
    Integer limit;

    /** @throws ProblemException {@code validation-failed} naming a parameter that cannot be */
    OpenDeadlines.Filter filter() {
        LocalDate before = dueBefore == null ? LAST_DAY : dueBefore;
        if (before.isBefore(FIRST_DAY) || before.isAfter(LAST_DAY)) {
            throw wrong("due_lt", "日期应在1949-10-01至2999-12-31之间；请核对年份");
        }
        return new OpenDeadlines.Filter(within(), before, kind);
    }

    private DataScope within() {
        String code = agency == null ? "" : agency;
        if (division == null) {
            return new DataScope(DataScope.EVERYTHING.divisionFrom(), DataScope.EVERYTHING.divisionTo(), code);
        }
        try {
            return DataScope.of(DivisionCode.parse(division).value(), code);
        } catch (InvalidIdentifier e) {
            throw wrong("division", "没有这个行政区划代码；请核对");
        }
    }

    /** @throws ProblemException {@code bad-cursor} when the cursor is not one of this list */
    OpenDeadlines.Place place() {
        Optional<Cursor> place = Cursor.decode(cursor, PARTS);
        if (place.isEmpty()) {
            return OpenDeadlines.Place.BEGINNING;
        }
        List<String> values = place.get().values();
        try {
            return new OpenDeadlines.Place(
                    LocalDate.parse(values.get(0)),
                    UUID.fromString(values.get(1)),
                    values.get(2),
                    Integer.parseInt(values.get(3)));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw ProblemException.of(ProblemType.BAD_CURSOR);
        }
    }

    private static ProblemException wrong(String name, String detail) {
        return ProblemException.of(
                ProblemType.VALIDATION_FAILED,
                List.of(FieldError.of(ProblemType.VALIDATION_FAILED, "/" + name, detail)));
    }
}
