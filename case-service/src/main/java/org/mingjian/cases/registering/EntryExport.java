package org.mingjian.cases.registering;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.EntryCells;
import org.mingjian.cases.register.EntryShape;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.kernel.json.CanonicalJson;

/**
 * Writes entries one after the other, in the form an import takes. CSV is for spreadsheets: UTF-8 with a byte order mark,
 * CRLF, and no cell that would be taken for a formula.
 */
final class EntryExport implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTERS = "=+-@\t\r";

    private final RegisterType type;
    private final ExportFormat format;
    private final Writer out;
    private boolean begun;

    EntryExport(RegisterType type, ExportFormat format, OutputStream out) {
        this.type = type;
        this.format = format;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** The columns of the table: those every entry has, then the fields of the register. */
    static List<String> columns(RegisterType type) {
        List<String> columns = new ArrayList<>(EntryTables.OF_EVERY_ENTRY);
        EntryShape.of(type).fields().forEach(field -> columns.add(field.name()));
        return columns;
    }

    void add(EntryView view) {
        try {
            begin();
            if (format == ExportFormat.CSV) {
                line(cells(view));
            } else {
                out.write(CanonicalJson.write(form(view)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        if (format == ExportFormat.CSV) {
            if (!begun) {
                out.write(BYTE_ORDER_MARK);
                line(columns(type));
            }
        } else {
            out.write(begun ? ",\n" : "[\n");
        }
        begun = true;
    }

    /** Ends what was begun; without it a reader sees that something is missing. */
    void end() {
        try {
            if (format == ExportFormat.JSON) {
                out.write(begun ? "\n]\n" : "[]\n");
            } else if (!begun) {
                begin();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cells(EntryView view) {
        List<String> cells = new ArrayList<>(List.of(
                view.agency(),
                view.key(),
                view.validFrom().toString(),
                text(view.validTo()),
                text(view.publishedOn())));
        cells.addAll(EntryCells.of(type, view.entry()));
        return cells;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Objects.toString(value);
    }

    private static Map<String, Object> form(EntryView view) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("agency", view.agency());
        form.put("key", view.key());
        form.put("validFrom", view.validFrom());
        if (view.validTo() != null) {
            form.put("validTo", view.validTo());
        }
        if (view.publishedOn() != null) {
            form.put("publishedOn", view.publishedOn());
        }
        form.put("entry", view.entry());
        return form;
    }

    private void line(List<String> cells) throws IOException {
        out.write(cells.stream().map(EntryExport::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** A leading apostrophe makes a spreadsheet take the cell for text; an import takes it off again. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTERS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoting = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoting ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
