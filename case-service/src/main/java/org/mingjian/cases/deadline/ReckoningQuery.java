package org.mingjian.cases.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.statute.ExcludedPeriod;
import org.mingjian.kernel.statute.ExcludedTime;
import org.mingjian.kernel.statute.Jurisdiction;

/** The query parameters of a reckoning. */
public class ReckoningQuery {

    private static final LocalDate FIRST_DAY = LocalDate.of(1996, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private static final int LONGEST_YEARS = 30;
    private static final int MOST_EXCLUSIONS = 20;

    @QueryParam("limit")
    @Parameter(required = true, description = "期限，例如penalty-decision")
    @Nullable
    String limit;

    @QueryParam("division")
    @Parameter(required = true, description = "行政区划代码")
    @Nullable
    String division;

    @QueryParam("field")
    @DefaultValue("")
    @Parameter(description = "领域，例如police、market；不填为一般")
    String field = "";

    @QueryParam("start")
    @Parameter(required = true, description = "起算之日")
    @Nullable
    LocalDate start;

    @QueryParam("extensions")
    @DefaultValue("0")
    @Parameter(description = "延长次数")
    int extensions;

    @QueryParam("excluded")
    @Parameter(description = "不计入的期间，例如HEARING:2026-03-02:2026-03-20，可重复")
    @Nullable
    List<String> excluded;

    /** @throws ProblemException {@code validation-failed} naming the parameter that cannot be */
    Reckoning.Question question() {
        if (limit == null || limit.isBlank()) {
            throw Reckoning.wrong("limit", "请填写期限");
        }
        if (start == null || start.isBefore(FIRST_DAY) || start.isAfter(LAST_DAY)) {
            throw Reckoning.wrong("start", "请填写起算之日，在1996-10-01至2999-12-31之间");
        }
        if (extensions < 0) {
            throw Reckoning.wrong("extensions", "延长次数不小于0");
        }
        List<String> periods = excluded == null ? List.of() : excluded;
        if (periods.size() > MOST_EXCLUSIONS) {
            throw Reckoning.wrong("excluded", "最多" + MOST_EXCLUSIONS + "段");
        }
        return new Reckoning.Question(
                limit,
                matter(),
                start,
                extensions,
                periods.stream().map(ReckoningQuery::period).toList());
    }

    private Jurisdiction matter() {
        try {
            return DivisionCode.parse(division == null ? "" : division)
                    .locality()
                    .inField(field);
        } catch (InvalidIdentifier e) {
            throw Reckoning.wrong("division", "没有这个行政区划代码；请核对");
        } catch (IllegalArgumentException e) {
            throw Reckoning.wrong("field", "没有这个领域；请核对");
        }
    }

    private static ExcludedPeriod period(String written) {
        String[] parts = written.split(":", -1);
        try {
            if (parts.length == 3) {
                LocalDate from = LocalDate.parse(parts[1]);
                LocalDate to = LocalDate.parse(parts[2]);
                if (to.isBefore(from.plusYears(LONGEST_YEARS))) {
                    return new ExcludedPeriod(ExcludedTime.valueOf(parts[0]), from, to);
                }
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Reckoning.wrong("excluded", "写作“原因:首日:末日”，末日不早于首日");
        }
        throw Reckoning.wrong("excluded", "写作“原因:首日:末日”，不超过" + LONGEST_YEARS + "年");
    }
}
