package org.mingjian.reports.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table of our own data on the class path: commas, no quotes, {@code #} comments, first line the header. */
final class DataTable {

    private DataTable() {}

    /** The rows without header and comments, each with the same number of cells as the header. */
    static List<List<String>> read(String resource) {
        try (InputStream in = DataTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing data file " + resource);
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            int width = cells(lines.getFirst()).size();
            List<List<String>> rows =
                    lines.stream().skip(1).map(DataTable::cells).toList();
            rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
                throw new IllegalStateException(resource + " has a row of another width: " + row);
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }
}
