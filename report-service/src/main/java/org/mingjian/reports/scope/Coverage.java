package org.mingjian.reports.scope;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.time.ChinaTime;

/**
 * What a question is about, after it has been checked that the caller may ask it.
 *
 * @param scope whose acts
 * @param division code of the division
 * @param year calendar year by legal date
 * @param month 1 to 12; null for the whole year
 * @param asOf recorded time; null for now
 */
public record Coverage(
        DataScope scope,
        String division,
        int year,
        @Nullable Integer month,
        @Nullable Instant asOf) {

    /** First legal day. */
    public LocalDate from() {
        return month == null ? LocalDate.of(year, 1, 1) : LocalDate.of(year, month, 1);
    }

    /** Last legal day. */
    public LocalDate to() {
        return month == null
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    /** Code of the only agency, or null for all. */
    public @Nullable String agency() {
        return scope.agency().isEmpty() ? null : scope.agency();
    }

    /** The same for one month. */
    public Coverage inMonth(@Nullable Integer ofYear) {
        return new Coverage(scope, division, year, ofYear, asOf);
    }

    /** The same for one agency. */
    public Coverage ofAgency(String code) {
        return new Coverage(new DataScope(scope.divisionFrom(), scope.divisionTo(), code), division, year, month, asOf);
    }

    /** Address of the list of cases behind a measure; the list is as long as the number is large. */
    public String href(String measure) {
        StringBuilder href = new StringBuilder("/v1/acts?measure=").append(measure);
        href.append("&division=").append(division).append("&year=").append(year);
        if (agency() != null) {
            href.append("&agency=").append(agency());
        }
        if (month != null) {
            href.append("&month=").append(month);
        }
        if (asOf != null) {
            String moment = ChinaTime.written(asOf).toString();
            href.append("&asOf=").append(URLEncoder.encode(moment, StandardCharsets.UTF_8));
        }
        return href.toString();
    }
}
