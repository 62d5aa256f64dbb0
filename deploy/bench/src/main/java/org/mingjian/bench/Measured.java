package org.mingjian.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** What was measured, in the order of measuring. */
final class Measured {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final StringBuilder table = new StringBuilder();

    /** A heading in the table. */
    void section(String title) {
        table.append(String.format(Locale.ROOT, "%n%s%n", title));
    }

    void fact(String name, Object value) {
        values.put(name, value);
        table.append(String.format(Locale.ROOT, "  %-52s %16s%n", name, value));
    }

    double rate(String name, double perSecond) {
        values.put(name, Math.round(perSecond));
        table.append(String.format(Locale.ROOT, "  %-52s %,14.0f/s%n", name, perSecond));
        return perSecond;
    }

    void millis(String name, double millis) {
        values.put(name, Math.round(millis * 10) / 10.0);
        table.append(String.format(Locale.ROOT, "  %-52s %,13.1f ms%n", name, millis));
    }

    /** A share, with the bar it is to reach. */
    void share(String name, double share, double bar) {
        values.put(name, Math.round(share * 1000) / 10.0);
        table.append(String.format(
                Locale.ROOT,
                "  %-52s %14.1f %%   %s (bar %.0f %%)%n",
                name,
                share * 100,
                share >= bar ? "✓" : "✗",
                bar * 100));
    }

    String table() {
        return table.toString();
    }

    String json() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new BenchFailure("figures cannot be written", e);
        }
    }
}
