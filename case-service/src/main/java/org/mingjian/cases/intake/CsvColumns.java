package org.mingjian.cases.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.WireFields;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemType;

/** The columns of the table: the names of the JSON form, with lists separated by semicolons. */
final class CsvColumns {

    /** Columns that describe the case; on each of its rows but the first they may be left empty. */
    private static final List<String> OF_THE_CASE = List.of(
            "agency",
            "caseNumber",
            "kind",
            "procedure",
            "division",
            "matter",
            "party.kind",
            "party.name",
            "party.unifiedSocialCreditCode",
            "party.identityNumber",
            "party.representative");

    /** Columns no table can do without. */
    static final Set<String> NEEDED =
            Set.of("agency", "caseNumber", "kind", "matter", "party.kind", "party.name", "type", "on");

    /** Every column there is. */
    static final Set<String> ALL =
            Stream.concat(OF_THE_CASE.stream(), WireFields.names().stream()).collect(Collectors.toUnmodifiableSet());

    private final NamedCsvRecord row;
    private final List<FieldError> errors;

    CsvColumns(NamedCsvRecord row, List<FieldError> errors) {
        this.row = row;
        this.errors = errors;
    }

    CaseReport report(List<StepForm> steps) {
        PartyReport party = new PartyReport(
                text("party.kind"),
                text("party.name"),
                text("party.unifiedSocialCreditCode"),
                text("party.identityNumber"),
                text("party.representative"));
        return new CaseReport(
                text("caseNumber"),
                text("kind"),
                text("procedure"),
                text("agency"),
                text("division"),
                text("matter"),
                party,
                steps);
    }

    StepForm step() {
        return StepForms.form(this::cell);
    }

    private @Nullable Object cell(String column) {
        return switch (WireFields.typeOf(column)) {
            case Class<?> type when type == LocalDate.class -> date(column);
            case Class<?> type when type == List.class -> list(column);
            case Class<?> type when type == BigDecimal.class -> number(column);
            case Class<?> type when type == Integer.class -> whole(column);
            case Class<?> type when type == Boolean.class -> truth(column);
            default -> text(column);
        };
    }

    /** What this row says about the case otherwise than the first one is wrong; to say nothing is not. */
    void compareWith(CsvColumns first) {
        for (String column : OF_THE_CASE) {
            String cell = text(column);
            if (cell != null && !cell.equals(first.text(column))) {
                wrong(column, "与该案首行的内容不同；同一案件只需在首行填写，各行都填写时应当相同");
            }
        }
    }

    /** How many characters the row says about the step. */
    int lengthOfStep() {
        int length = 0;
        for (String column : row.getHeader()) {
            if (!OF_THE_CASE.contains(column)) {
                String cell = text(column);
                length += cell == null ? 0 : cell.length();
            }
        }
        return length;
    }

    private @Nullable String text(String column) {
        return row.findField(column)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .orElse(null);
    }

    private @Nullable List<String> list(String column) {
        String cell = text(column);
        return cell == null
                ? null
                : Arrays.stream(cell.split("[;；]")).map(String::strip).toList();
    }

    private @Nullable LocalDate date(String column) {
        String cell = text(column);
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeException e) {
            wrong(column, "日期应写作2022-03-01");
            return null;
        }
    }

    private @Nullable BigDecimal number(String column) {
        String cell = text(column);
        try {
            return cell == null ? null : new BigDecimal(cell);
        } catch (NumberFormatException e) {
            wrong(column, "应为数字，不带千分号和单位");
            return null;
        }
    }

    private @Nullable Integer whole(String column) {
        String cell = text(column);
        try {
            return cell == null ? null : Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            wrong(column, "应为整数");
            return null;
        }
    }

    private @Nullable Boolean truth(String column) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        return switch (cell) {
            case "true", "TRUE", "是" -> Boolean.TRUE;
            case "false", "FALSE", "否" -> Boolean.FALSE;
            default -> {
                wrong(column, "应填true或者false");
                yield null;
            }
        };
    }

    private void wrong(String column, String detail) {
        errors.add(FieldError.of(
                ProblemType.MALFORMED_CSV, "/" + column, "第" + row.getStartingLineNumber() + "行：" + detail));
    }
}
