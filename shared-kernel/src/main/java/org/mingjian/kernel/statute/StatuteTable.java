package org.mingjian.kernel.statute;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Reads our own comma-separated files: {@code #} comments, one header, plain fields. There is no quoting, because no
 * field of ours needs it; a quotation mark, a missing or a surplus field fails with file and line instead of being
 * guessed at.
 */
public record StatuteTable(String name, List<String> comments, List<Row> rows) {

    /** Reads a file that must be there. */
    public static StatuteTable load(String resource) {
        return find(resource).orElseThrow(() -> new StatuteDataException(resource + ": no such file"));
    }

    /** Reads a file if it is there. */
    static Optional<StatuteTable> find(String resource) {
        try (InputStream in = StatuteTable.class.getResourceAsStream("/" + resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new StatuteDataException(resource + ": cannot be read", e);
        }
    }

    /**
     * Reads a text of that form.
     *
     * @param name what to call it in complaints
     */
    public static StatuteTable parse(String name, String text) {
        List<String> comments = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                comments.add(line.substring(1).strip());
            } else if (header.isEmpty()) {
                header = fields(name + ":" + number, line);
            } else {
                rows.add(Row.of(name + ":" + number, header, fields(name + ":" + number, line)));
            }
        }
        return new StatuteTable(name, List.copyOf(comments), List.copyOf(rows));
    }

    private static List<String> fields(String where, String line) {
        if (line.indexOf('"') >= 0) {
            throw new StatuteDataException(where + ": quoting is not supported");
        }
        return List.of(line.split(",", -1));
    }

    /** One line; knows where it stands so that every complaint can say it. */
    public record Row(String where, Map<String, String> values) {

        private static Row of(String where, List<String> header, List<String> fields) {
            if (fields.size() != header.size()) {
                throw new StatuteDataException(where + ": " + fields.size() + " fields instead of " + header.size());
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                values.put(header.get(i), fields.get(i));
            }
            return new Row(where, Map.copyOf(values));
        }

        /** The field, which may be empty. */
        public String text(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new StatuteDataException(where + ": no column " + column);
            }
            return value;
        }

        public <T> T required(String column, Function<String, T> reading) {
            T value = optional(column, reading);
            if (value == null) {
                throw new StatuteDataException(where + ": " + column + " is empty");
            }
            return value;
        }

        public <T> @Nullable T optional(String column, Function<String, T> reading) {
            String value = text(column);
            return value.isEmpty() ? null : read(column, value, reading);
        }

        /** A field of several values separated by semicolons; empty field, empty list. */
        public <T> List<T> list(String column, Function<String, T> reading) {
            String value = text(column);
            return value.isEmpty()
                    ? List.of()
                    : List.of(value.split(";", -1)).stream()
                            .map(part -> read(column, part, reading))
                            .toList();
        }

        private <T> T read(String column, String value, Function<String, T> reading) {
            try {
                return reading.apply(value);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw new StatuteDataException(where + ": " + column + " cannot be " + value, e);
            }
        }
    }
}
