package org.mingjian.cases.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CaseSize;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemType;

/** One JSON object a line. A line that is none is an entry too, so that every other line is still read. */
final class NdjsonSource implements ReportSource {

    private static final ObjectReader READER = ContractJson.mapper().readerFor(CaseReport.class);

    private final InputStream in;
    private final int longestLine;
    private long readBytes;

    NdjsonSource(InputStream in, int longestLine) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longestLine = longestLine;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        Line line = line();
        while (line != null && !line.tooLong() && isBlank(line.bytes())) {
            line = line();
        }
        return line == null ? Optional.empty() : Optional.of(parse(line));
    }

    @Override
    public void skip(int records) throws IOException {
        int passed = 0;
        Line line = null;
        while (passed < records && (line = line()) != null) {
            if (line.tooLong() || !isBlank(line.bytes())) {
                passed++;
            }
        }
    }

    @Override
    public long readBytes() {
        return readBytes;
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one line and is never compared
    private record Line(byte[] bytes, boolean tooLong) {}

    private Entry parse(Line line) {
        if (line.tooLong()) {
            return broken(ProblemType.PAYLOAD_TOO_LARGE, "", "这一行超过" + (longestLine >> 20) + "兆字节");
        }
        try {
            @Nullable CaseReport report = READER.readValue(line.bytes());
            return report == null ? broken(ProblemType.MALFORMED_JSON, "", "这一行不是一个对象") : new Entry.Parsed(cut(report));
        } catch (JsonMappingException e) {
            String pointer = e.getPath().stream()
                    .map(at -> "/" + (at.getFieldName() == null ? String.valueOf(at.getIndex()) : at.getFieldName()))
                    .collect(Collectors.joining());
            return broken(ProblemType.MALFORMED_JSON, pointer, "此处的内容类型不对，或者没有这个项目");
        } catch (JacksonException e) {
            return broken(ProblemType.MALFORMED_JSON, "", "第" + e.getLocation().getColumnNr() + "列起不是规范的JSON");
        } catch (IOException e) {
            return broken(ProblemType.MALFORMED_JSON, "", ProblemType.MALFORMED_JSON.advice());
        }
    }

    /** As many steps as show that there are too many: a million empty ones fit into a line, and none should stay. */
    private static CaseReport cut(CaseReport report) {
        List<StepForm> steps = report.steps();
        if (steps == null || steps.size() <= CaseSize.MOST_STEPS) {
            return report;
        }
        return new CaseReport(
                report.caseNumber(),
                report.kind(),
                report.procedure(),
                report.agency(),
                report.division(),
                report.matter(),
                report.party(),
                new ArrayList<>(steps.subList(0, CaseSize.MOST_STEPS + 1)));
    }

    private static Entry broken(ProblemType type, String pointer, String detail) {
        return new Entry.Broken(List.of(FieldError.of(type, pointer, detail)));
    }

    private @Nullable Line line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        int next = in.read();
        if (next < 0) {
            return null;
        }
        boolean tooLong = false;
        while (next >= 0 && next != '\n') {
            readBytes++;
            if (bytes.size() < longestLine) {
                bytes.write(next);
            } else {
                tooLong = true;
            }
            next = in.read();
        }
        readBytes++;
        return new Line(bytes.toByteArray(), tooLong);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
