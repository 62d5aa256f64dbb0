package org.mingjian.kernel.identity;

import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identifier.InvalidIdentifier;

/**
 * Whose rows somebody may see: a division with everything below it, and all its agencies or one.
 *
 * @param divisionFrom smallest division code inside, compared byte by byte
 * @param divisionTo a bound above every division code inside
 * @param agency code of the only agency, or empty for all
 */
public record DataScope(String divisionFrom, String divisionTo, String agency) {

    /** Sorts after every digit. */
    private static final String ABOVE_ALL_DIGITS = "~";

    /** Nothing at all: what a caller without a division sees. */
    public static final DataScope NOTHING = new DataScope(ABOVE_ALL_DIGITS, "", "");

    /** Every row; for workers that serve no single caller, such as the outbox relay. */
    public static final DataScope EVERYTHING = new DataScope("", ABOVE_ALL_DIGITS, "");

    /**
     * The scope of a division code of 6, 9 or 12 digits: {@code 350500} holds {@code 350524} and {@code 350524202};
     * {@code 000000} is the whole country.
     *
     * @param agency code of the only agency, or empty for all
     * @throws InvalidIdentifier when it is no division code
     */
    public static DataScope of(String division, String agency) {
        DivisionCode code = DivisionCode.parse(division);
        return new DataScope(code.subtreeFrom(), code.subtreeTo(), agency);
    }

    /** Whether a row of that division and agency is inside. */
    public boolean covers(String division, String agencyCode) {
        return coversDivision(division) && (agency.isEmpty() || agency.equals(agencyCode));
    }

    /** Whether that division lies inside, whatever the agency. */
    public boolean coversDivision(String division) {
        return division.compareTo(divisionFrom) >= 0 && division.compareTo(divisionTo) <= 0;
    }

    /**
     * This scope narrowed to a division below it.
     *
     * @param division a division code
     * @param onlyAgency code of the only agency, or empty to keep what this scope has
     * @throws InvalidIdentifier when it is no division code
     */
    public DataScope narrowedTo(String division, String onlyAgency) {
        return of(division, onlyAgency.isEmpty() ? agency : onlyAgency);
    }

    /** Whether every row of the other scope is a row of this one. */
    public boolean includes(DataScope other) {
        return other.divisionFrom.compareTo(divisionFrom) >= 0
                && other.divisionTo.compareTo(divisionTo) <= 0
                && (agency.isEmpty() || agency.equals(other.agency));
    }
}
