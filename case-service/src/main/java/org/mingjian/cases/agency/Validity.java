package org.mingjian.cases.agency;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** The period an entry of the register holds for. */
final class Validity {

    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private Validity() {}

    /**
     * Lets a possible period pass.
     *
     * @param to last day, or null while it lasts
     * @throws ProblemException {@code out-of-range} naming the date that cannot be
     */
    static void require(LocalDate from, @Nullable LocalDate to) {
        requirePossible("/validFrom", from);
        if (to != null) {
            requirePossible("/validTo", to);
            if (to.isBefore(from)) {
                throw wrong("/validTo", "有效期的截止日期不能早于起始日期");
            }
        }
    }

    private static void requirePossible(String pointer, LocalDate date) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            throw wrong(pointer, "日期应在1949-10-01至2999-12-31之间；请核对年份");
        }
    }

    private static ProblemException wrong(String pointer, String detail) {
        return ProblemException.of(
                ProblemType.OUT_OF_RANGE, List.of(FieldError.of(ProblemType.OUT_OF_RANGE, pointer, detail)));
    }
}
