package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identifier.VisibleText;

/**
 * Takes the fields of one wire form and notes what is wrong with them. Where a value is missing a stand-in is returned,
 * which never leaves {@link StepForms} because the noted problem makes the whole reading unreadable.
 */
final class StepFields {

    /** No act of one agency in one case is worth more; larger numbers are slips of the keyboard. */
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("100000000000");

    /** Before it there was no administrative enforcement to report; databases do not hold every date Java does. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_OFFICER = 40;
    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_IN_LIST = 200;
    private static final int MOST_OFFICERS = 50;
    private static final int MOST_CHOICES = 20;
    private static final int MOST_PAPERS = 300;
    private static final int LONGEST_PAPER = 100;
    private static final int LARGEST_COUNT = 100_000;

    private final StepForm form;
    private final List<FieldProblem> problems = new ArrayList<>();

    StepFields(StepForm form) {
        this.form = form;
    }

    /** The value of a field as its record wants it. */
    @Nullable
    Object take(StepShape.Field field) {
        Object value = WireFields.value(form, field.name());
        if (value == null) {
            return absent(field);
        }
        return switch (value) {
            case LocalDate date -> date(field.name(), date);
            case BigDecimal amount -> money(field.name(), amount);
            case Integer count -> count(field.name(), count);
            case List<?> list when field.choices() != null -> choices(field, list);
            case List<?> list when field.name().equals("papers") -> papers(field.name(), list);
            case List<?> list when field.name().equals("officers") -> officers(field.name(), list);
            case List<?> list -> texts(field.name(), list);
            case String text when field.choices() != null -> choice(field, text);
            case String text -> text(field.name(), text);
            default -> value;
        };
    }

    private @Nullable Object absent(StepShape.Field field) {
        if (!field.mayBeAbsent()) {
            String choices = field.choices() == null ? "" : "，可选：" + names(constants(field));
            problem(field.name(), FieldProblem.Kind.MISSING, "请填写“" + label(field.name()) + "”" + choices);
        }
        if (field.nullable()) {
            return null;
        }
        String written = field.whenAbsent();
        return switch (field.type()) {
            case Class<?> type when type == List.class -> List.of();
            case Class<?> type when type == BigDecimal.class -> BigDecimal.ZERO;
            case Class<?> type when type == boolean.class -> Boolean.parseBoolean(written);
            case Class<?> type when type == LocalDate.class -> LocalDate.EPOCH;
            case Class<?> type when type == String.class -> "";
            case Class<?> type when type.isEnum() -> written == null ? constants(field)[0] : constant(field, written);
            default -> 0;
        };
    }

    /** What was noted so far. */
    List<FieldProblem> problems() {
        return problems;
    }

    /** The fields that do not belong to that type of step. */
    List<FieldProblem> unexpected(StepShape shape) {
        return WireFields.names().stream()
                .filter(name -> !name.equals("type") && !shape.takes(name) && WireFields.value(form, name) != null)
                .map(name -> new FieldProblem(
                        name,
                        FieldProblem.Kind.UNEXPECTED,
                        "步骤“" + form.type() + "”没有字段“" + name + "”（" + label(name) + "）；请删去或改用正确的步骤类型"))
                .toList();
    }

    private LocalDate date(String field, LocalDate date) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            problem(field, FieldProblem.Kind.OUT_OF_RANGE, label(field) + "应在1949-10-01至2999-12-31之间；请核对年份");
            return LocalDate.EPOCH;
        }
        return date;
    }

    private List<?> officers(String field, List<?> officers) {
        boolean possible = officers.size() <= MOST_OFFICERS
                && officers.stream()
                        .allMatch(o -> o instanceof String number
                                && !number.isBlank()
                                && number.length() <= LONGEST_OFFICER
                                && VisibleText.is(number));
        if (!possible) {
            problem(field, FieldProblem.Kind.OUT_OF_RANGE, "执法人员应为证件编号的列表，最多50人，编号不为空、不超过40字且不含控制字符");
            return List.of();
        }
        return officers;
    }

    private List<?> papers(String field, List<?> papers) {
        boolean possible = papers.size() <= MOST_PAPERS
                && papers.stream()
                        .allMatch(p -> p instanceof String name
                                && !name.isBlank()
                                && name.length() <= LONGEST_PAPER
                                && VisibleText.is(name));
        if (!possible) {
            problem(field, FieldProblem.Kind.OUT_OF_RANGE, "卷内目录应为文书名称的列表，最多300项，名称不为空、不超过100字且不含控制字符");
            return List.of();
        }
        return papers;
    }

    private List<?> texts(String field, List<?> texts) {
        boolean possible = texts.size() <= MOST_CHOICES
                && texts.stream()
                        .allMatch(each -> each instanceof String text
                                && !text.isBlank()
                                && text.length() <= LONGEST_IN_LIST
                                && VisibleText.is(text));
        if (!possible) {
            problem(field, FieldProblem.Kind.OUT_OF_RANGE, label(field) + "最多20条，每条不为空、不超过200字且不含控制字符");
            return List.of();
        }
        return texts;
    }

    private @Nullable String text(String field, String value) {
        if (value.length() > LONGEST_TEXT || !VisibleText.is(value)) {
            problem(field, FieldProblem.Kind.OUT_OF_RANGE, "“" + label(field) + "”最多500字，不含换行等控制字符");
        }
        return value.isBlank() ? null : value.strip();
    }

    private int count(String field, int count) {
        if (count < 0 || count > LARGEST_COUNT) {
            problem(field, FieldProblem.Kind.OUT_OF_RANGE, label(field) + "应为0至100000的整数");
        }
        return count;
    }

    private BigDecimal money(String field, BigDecimal value) {
        // Precision and scale are looked at before any arithmetic: 1E+1000000000 is a legal number in JSON.
        boolean possible = value.scale() >= -11
                && value.precision() <= 40
                && value.signum() >= 0
                && value.compareTo(LARGEST_AMOUNT) <= 0;
        if (!possible || value.stripTrailingZeros().scale() > 2) {
            problem(field, FieldProblem.Kind.OUT_OF_RANGE, label(field) + "不小于0，不超过1000亿，最多两位小数");
            return BigDecimal.ZERO;
        }
        return StepForms.plain(value);
    }

    private List<Object> choices(StepShape.Field field, List<?> names) {
        if (names.size() > MOST_CHOICES) {
            problem(field.name(), FieldProblem.Kind.OUT_OF_RANGE, label(field.name()) + "最多列" + MOST_CHOICES + "项");
            return List.of();
        }
        return names.stream()
                .map(name -> choice(field, String.valueOf(name)))
                .distinct()
                .toList();
    }

    private Object choice(StepShape.Field field, String name) {
        Object chosen = constant(field, name);
        if (chosen == null) {
            problem(
                    field.name(),
                    FieldProblem.Kind.UNKNOWN_VALUE,
                    "“" + label(field.name()) + "”的值无法识别，可选：" + names(constants(field)));
            return constants(field)[0];
        }
        return chosen;
    }

    private static @Nullable Object constant(StepShape.Field field, String name) {
        return Arrays.stream(constants(field))
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Object[] constants(StepShape.Field field) {
        return Objects.requireNonNull(Objects.requireNonNull(field.choices()).getEnumConstants());
    }

    /** What is wrong with the name of a step that is not in the catalogue. */
    static FieldProblem noSuchType(@Nullable String type) {
        if (type == null || type.isBlank()) {
            return new FieldProblem("type", FieldProblem.Kind.MISSING, "步骤没有类型；请对照接口文档中的步骤目录填写");
        }
        String quote = type.length() > LONGEST_QUOTE ? type.substring(0, LONGEST_QUOTE) + "…" : type;
        return new FieldProblem("type", FieldProblem.Kind.UNKNOWN_VALUE, "没有名为“" + quote + "”的步骤类型；请对照接口文档中的步骤目录");
    }

    private static String names(Object[] constants) {
        return Arrays.stream(constants).map(c -> ((Enum<?>) c).name()).collect(Collectors.joining("、"));
    }

    private static String label(String field) {
        return WireFields.labelOf(field).value();
    }

    private void problem(String field, FieldProblem.Kind kind, String detail) {
        problems.add(new FieldProblem(field, kind, detail));
    }
}
