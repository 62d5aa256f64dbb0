package org.mingjian.reports.scope;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** Turns a question into what it covers, within what the caller may see. */
@RequestScoped
public class ReportScope {

    private static final int COUNTY_DIGITS = 6;

    private final CurrentActor actor;
    private final InstantSource clock;

    ReportScope(CurrentActor actor, InstantSource clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What the question covers.
     *
     * @throws ProblemException {@code outside-data-scope} when part of it is not the caller's to see
     */
    public Coverage of(ReportQuery query) {
        DataScope own = actor.get().scope();
        if (own.equals(DataScope.NOTHING)) {
            throw ProblemException.of(ProblemType.OUTSIDE_DATA_SCOPE);
        }
        String division = query.division == null ? codeOf(own.divisionFrom()) : query.division;
        String agency = query.agency == null ? own.agency() : query.agency;
        DataScope asked = DataScope.of(division, agency);
        if (!own.includes(asked)) {
            throw ProblemException.of(ProblemType.OUTSIDE_DATA_SCOPE);
        }
        return new Coverage(asked, division, yearOf(query.year), null, momentOf(query.asOf));
    }

    /** The scope of the caller. */
    public DataScope own() {
        return actor.get().scope();
    }

    private int yearOf(@Nullable String year) {
        return year == null ? ChinaTime.dayOf(clock.instant()).getYear() : Integer.parseInt(year);
    }

    /** The code of a division prefix: 3505 is 350500. */
    private static String codeOf(String prefix) {
        return prefix.length() >= COUNTY_DIGITS ? prefix : prefix + "0".repeat(COUNTY_DIGITS - prefix.length());
    }

    private static @Nullable Instant momentOf(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            FieldError error =
                    FieldError.of(ProblemType.VALIDATION_FAILED, "/asOf", "时刻应为RFC 3339格式，例如2023-01-31T00:00:00+08:00");
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, List.of(error));
        }
    }
}
