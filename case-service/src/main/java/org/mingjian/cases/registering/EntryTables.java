package org.mingjian.cases.registering;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.EntryCells;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Reads a table of versions, JSON or CSV; everything that is wrong is named with its row, and nothing is read then. */
final class EntryTables {

    /** Columns of every register. */
    static final List<String> OF_EVERY_ENTRY = List.of("agency", "key", "validFrom", "validTo", "publishedOn");

    /** A county's list of powers has a few thousand rows. */
    static final int MOST_ROWS = 10_000;

    private static final int MOST_ERRORS = 100;

    private final RegisterType type;
    private final List<Wanted> rows = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    private EntryTables(RegisterType type) {
        this.type = type;
    }

    static List<Wanted> json(RegisterType type, byte[] body) {
        EntryTables table = new EntryTables(type);
        try {
            JsonNode list = ContractJson.mapper().readTree(body);
            if (!list.isArray()) {
                throw ProblemException.of(ProblemType.MALFORMED_JSON, "应为登记内容的列表；请对照接口文档。");
            }
            int index = 0;
            for (JsonNode form : list) {
                table.add("/" + index++, "", form);
            }
        } catch (JsonProcessingException e) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        } catch (IOException e) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON, "内容不能读取；请重新提交。");
        }
        return table.finished();
    }

    static List<Wanted> csv(RegisterType type, byte[] body) {
        EntryTables table = new EntryTables(type);
        try {
            boolean first = true;
            for (NamedCsvRecord row : CsvReader.builder()
                    .detectBomHeader(true)
                    .allowUnclosedQuote(false)
                    .ofNamedCsvRecord(decoded(body))) {
                if (first) {
                    table.checkHeader(row.getHeader());
                    first = false;
                }
                String line = "/" + (row.getStartingLineNumber() - 1);
                table.add(line, "第" + row.getStartingLineNumber() + "行：", table.form(row));
            }
        } catch (CsvParseException e) {
            throw ProblemException.of(ProblemType.MALFORMED_CSV, "表格在读取中途不再规范，可能缺少引号；请检查后重新提交。");
        }
        return table.finished();
    }

    private static String decoded(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.of(ProblemType.WRONG_ENCODING);
        }
    }

    private void checkHeader(List<String> header) {
        List<String> known = EntryExport.columns(type);
        for (String column : header) {
            if (!known.contains(column)) {
                throw ProblemException.of(
                        ProblemType.MALFORMED_CSV, "没有名为“" + column + "”的列；可用的列：" + String.join("、", known));
            }
        }
    }

    private ObjectNode form(NamedCsvRecord row) {
        ObjectNode form = ContractJson.mapper().createObjectNode();
        for (String column : OF_EVERY_ENTRY) {
            String cell = cell(row, column);
            if (cell != null) {
                form.put(column, cell);
            }
        }
        form.set("entry", EntryCells.toJson(type, column -> cell(row, column)));
        return form;
    }

    /** Without the apostrophe that keeps a spreadsheet from calculating. */
    private static @Nullable String cell(NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                        ? cell.substring(1)
                        : cell)
                .orElse(null);
    }

    private void add(String where, String said, JsonNode form) {
        if (rows.size() + errors.size() >= MOST_ROWS) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "一次最多" + MOST_ROWS + "行；请拆分后分批提交。");
        }
        EntryForms.Reading reading = EntryForms.read(type, where, form);
        Wanted wanted = reading.wanted();
        if (wanted == null) {
            reading.problems().stream()
                    .map(problem -> new FieldError(problem.code(), problem.pointer(), said + problem.detail()))
                    .forEach(errors::add);
        } else {
            rows.add(wanted);
        }
    }

    private List<Wanted> finished() {
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.VALIDATION_FAILED, errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        }
        if (rows.isEmpty()) {
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, "没有可登记的内容；请检查后重新提交。");
        }
        return rows;
    }
}
