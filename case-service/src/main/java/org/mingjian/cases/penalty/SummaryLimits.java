package org.mingjian.cases.penalty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.mingjian.kernel.statute.Jurisdiction;

/** The most a fine may be in the summary procedure, as data with dates in force ({@code statute/summary-limits.csv}). */
final class SummaryLimits {

    private static final SummaryLimits CURRENT = load();
    private static final int COLUMNS = 6;

    private final List<Row> rows;

    private SummaryLimits(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** A limit that was found. */
    record Limit(BigDecimal yuan, String basis) {}

    private record Row(
            Jurisdiction jurisdiction, boolean person, BigDecimal yuan, LocalDate from, LocalDate to, String basis) {

        boolean fits(Jurisdiction matter, boolean aPerson, LocalDate day) {
            return person == aPerson && jurisdiction.covers(matter) && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** What the service ships. */
    static SummaryLimits current() {
        return CURRENT;
    }

    /** The limit of that place and field on that day; special law of the field goes before general law. */
    Optional<Limit> mostOnTheSpot(Jurisdiction matter, boolean person, LocalDate day) {
        return rows.stream()
                .filter(row -> row.fits(matter, person, day))
                .min(Comparator.comparing(row -> !row.jurisdiction().isSpecial()))
                .map(row -> new Limit(row.yuan(), row.basis()));
    }

    private static SummaryLimits load() {
        InputStream in = Objects.requireNonNull(
                SummaryLimits.class.getResourceAsStream("/statute/summary-limits.csv"), "statute/summary-limits.csv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new SummaryLimits(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("jurisdiction"))
                    .map(SummaryLimits::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("statute/summary-limits.csv: " + line);
        }
        return new Row(
                Jurisdiction.parse(cells[0]),
                cells[1].equals("PERSON"),
                new BigDecimal(cells[2]),
                LocalDate.parse(cells[3]),
                cells[4].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[4]),
                cells[5]);
    }
}
