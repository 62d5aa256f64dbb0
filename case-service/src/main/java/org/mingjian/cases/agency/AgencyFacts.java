package org.mingjian.cases.agency;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.statute.Jurisdiction;

/**
 * What judging needs to know of an agency.
 *
 * @param field field whose special law applies, such as {@code police} or {@code market}; empty for none
 * @param abbreviation the agency's word in document numbers (机关代字), such as 安市监
 */
public record AgencyFacts(
        String code,
        String name,
        String division,
        String field,
        @Nullable String abbreviation,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        AgencyKind kind) {

    /** Whether it was a registered enforcement body on that day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether cases are judged alike under both entries: what it is called binds nobody. */
    boolean bindsLike(AgencyFacts other) {
        return jurisdiction().equals(other.jurisdiction())
                && kind == other.kind
                && validFrom.equals(other.validFrom)
                && Objects.equals(validTo, other.validTo);
    }

    /** Whose law binds it. */
    public Jurisdiction jurisdiction() {
        return DivisionCode.parse(division).locality().inField(field);
    }
}
