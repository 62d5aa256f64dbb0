package org.mingjian.generator.county;

import java.time.LocalDate;

/**
 * An enforcement agency with its made-up code.
 *
 * @param code unified social credit code
 * @param division six digits for a department, nine for a township
 * @param field field whose special law binds it, such as market; empty for none
 * @param word the beginning of its document numbers
 */
public record Agency(
        String code, String name, String division, Kind kind, LocalDate validFrom, String field, String word) {

    /** What sort of enforcement body it is. */
    public enum Kind {
        DEPARTMENT,
        TOWNSHIP,
        AUTHORISED_BODY
    }
}
