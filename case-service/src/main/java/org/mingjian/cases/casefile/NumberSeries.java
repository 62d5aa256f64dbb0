package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.mingjian.kernel.contract.cases.CaseKind;

/**
 * Gives out case numbers without gaps. The row of one agency, kind and year stays locked until the transaction ends: a
 * number that was taken in vain goes back, and no other agency waits.
 */
final class NumberSeries {

    private static final String NEXT = """
            insert into number_series (agency, kind, year, last) values (?, ?, ?, 1)
            on conflict on constraint number_series_pkey do update set last = number_series.last + 1
            returning last""";

    private static final String TAKEN = "select 1 from case_file where agency = ? and case_number = ?";

    private NumberSeries() {}

    static int next(Connection connection, String agency, CaseKind kind, int year) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, agency);
            statement.setString(2, kind.name());
            statement.setInt(3, year);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Whether the agency has a case of that number, because it was reported with it. */
    static boolean isTaken(Connection connection, String agency, String caseNumber) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKEN)) {
            statement.setString(1, agency);
            statement.setString(2, caseNumber);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** The word of a kind in case numbers. */
    static String word(CaseKind kind) {
        return switch (kind) {
            case LICENCE -> "许";
            case PENALTY -> "罚";
            case COMPULSORY_MEASURE -> "强措";
            case COMPULSORY_EXECUTION -> "强执";
            case CONFIRMATION -> "确";
            case LEVY -> "征";
            case INSPECTION -> "检";
            case OTHER -> "他";
        };
    }
}
