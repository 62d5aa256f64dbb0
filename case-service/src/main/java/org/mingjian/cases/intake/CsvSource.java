package org.mingjian.cases.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CaseSize;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * One step a row: consecutive rows with the same agency and case number form one report. The first row names the
 * columns; a byte order mark, as spreadsheets write it, is passed over. Of a case that is too large, or wrong in too many
 * places, the further rows are passed over too, so that however many there are one at a time is in memory.
 */
final class CsvSource implements ReportSource {

    private final CountingInput counted;
    private final Iterator<NamedCsvRecord> rows;
    private @Nullable NamedCsvRecord ahead;

    CsvSource(InputStream in) {
        this.counted = new CountingInput(in);
        CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(counted);
        this.rows = reader.iterator();
        this.ahead = advance();
        checkHeader();
    }

    private void checkHeader() {
        NamedCsvRecord first = ahead;
        if (first == null) {
            throw ProblemException.of(ProblemType.MALFORMED_CSV, "表格中没有数据；首行应为列名，其后每行一个步骤。");
        }
        Set<String> known = CsvColumns.ALL;
        for (String column : first.getHeader()) {
            if (!known.contains(column)) {
                throw ProblemException.of(ProblemType.MALFORMED_CSV, "没有名为“" + column + "”的列；请使用下载的模板。");
            }
        }
        for (String needed : CsvColumns.NEEDED) {
            if (!first.getHeader().contains(needed)) {
                throw ProblemException.of(ProblemType.MALFORMED_CSV, "缺少名为“" + needed + "”的列；请使用下载的模板。");
            }
        }
    }

    @Override
    public Optional<Entry> next() {
        NamedCsvRecord first = ahead;
        if (first == null) {
            return Optional.empty();
        }
        List<StepForm> steps = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        CsvColumns cover = new CsvColumns(first, errors);
        long characters = 0; // never more than the bytes of the entries these cells become
        boolean tooLarge = false;
        NamedCsvRecord row = first;
        while (row != null && sameCase(first, row)) {
            if (!tooLarge && errors.size() < ReadReport.MOST_ERRORS) {
                CsvColumns cells = new CsvColumns(row, errors);
                cells.compareWith(cover);
                steps.add(cells.step());
                characters += cells.lengthOfStep();
                tooLarge = steps.size() > CaseSize.MOST_STEPS || characters > CaseSize.MOST_BYTES;
            }
            row = advance();
            ahead = row;
        }
        if (tooLarge) {
            return Optional.of(new Entry.Broken(List.of(CaseSize.error())));
        }
        return Optional.of(errors.isEmpty() ? new Entry.Parsed(cover.report(steps)) : new Entry.Broken(errors));
    }

    @Override
    public void skip(int records) {
        for (int passed = 0; passed < records && ahead != null; passed++) {
            next();
        }
    }

    @Override
    public long readBytes() {
        return counted.count();
    }

    private static boolean sameCase(NamedCsvRecord first, NamedCsvRecord row) {
        return cell(first, "agency").equals(cell(row, "agency"))
                && cell(first, "caseNumber").equals(cell(row, "caseNumber"));
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private @Nullable NamedCsvRecord advance() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            // What keeps the upload from being read says nothing about the table.
            if (e.getCause() instanceof ProblemException damaged) {
                throw damaged;
            }
            if (e.getCause() instanceof UncheckedIOException outage) {
                throw outage;
            }
            throw ProblemException.of(ProblemType.MALFORMED_CSV, "表格在读取中途不再规范，可能缺少引号；请检查后重新提交。");
        }
    }

    /** Counts what is read through it. */
    private static final class CountingInput extends java.io.FilterInputStream {

        private long count;

        CountingInput(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
