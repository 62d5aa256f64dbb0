package org.mingjian.cases.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.FieldProblem;
import org.mingjian.kernel.identifier.VisibleText;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemType;

/** Reads an entry from JSON, field by field of its shape, and notes everything that is wrong with it. */
public final class EntryReader {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_IN_LIST = 500;
    private static final int MOST_IN_LIST = 200;
    private static final int LARGEST_COUNT = 1_000_000;
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("100000000000");
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final List<FieldError> problems = new ArrayList<>();

    private EntryReader() {}

    /** Reads an object with the fields of that register. */
    public static EntryReading read(RegisterType type, JsonNode form) {
        EntryReader reader = new EntryReader();
        EntryShape shape = EntryShape.of(type);
        reader.refuseUnknown(shape, form);
        @Nullable
        Object[] values = shape.fields().stream()
                .map(field -> reader.value(field, form.get(field.name())))
                .toArray();
        if (!reader.problems.isEmpty()) {
            return new EntryReading.Unreadable(reader.problems);
        }
        RegisterEntry entry = shape.build(values);
        entry.contradictions().forEach(reader::note);
        return reader.problems.isEmpty()
                ? new EntryReading.Understood(entry)
                : new EntryReading.Unreadable(reader.problems);
    }

    private void note(FieldProblem problem) {
        ProblemType type =
                problem.kind() == FieldProblem.Kind.MISSING ? ProblemType.MISSING_FIELD : ProblemType.OUT_OF_RANGE;
        problems.add(FieldError.of(type, "/" + problem.field(), problem.detail()));
    }

    private void refuseUnknown(EntryShape shape, JsonNode form) {
        Set<String> known = shape.fields().stream().map(EntryShape.Field::name).collect(Collectors.toSet());
        form.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                String quote = name.length() > 40 ? name.substring(0, 40) + "…" : name;
                wrong(
                        ProblemType.UNEXPECTED_FIELD,
                        "entry",
                        "没有名为“" + quote + "”的项目；可填："
                                + String.join("、", known.stream().sorted().toList()));
            }
        });
    }

    private @Nullable Object value(EntryShape.Field field, @Nullable JsonNode node) {
        boolean absent = node == null
                || node.isNull()
                || (node.isTextual() && node.asText().isBlank());
        if (absent) {
            if (!field.mayBeAbsent()) {
                wrong(
                        ProblemType.MISSING_FIELD,
                        field.name(),
                        "请填写“" + field.label().value() + "”" + choices(field));
            }
            return field.type() == List.class ? List.of() : field.type() == boolean.class ? false : null;
        }
        JsonNode given = Objects.requireNonNull(node);
        return switch (field.type()) {
            case Class<?> type when type == List.class -> list(field, given);
            case Class<?> type when type == LocalDate.class -> date(field, given);
            case Class<?> type when type == BigDecimal.class -> amount(field, given);
            case Class<?> type when type == Integer.class -> count(field, given);
            case Class<?> type when type == boolean.class -> truth(field, given);
            default -> single(field, given, LONGEST_TEXT);
        };
    }

    private List<?> list(EntryShape.Field field, JsonNode node) {
        if (!node.isArray() || node.size() > MOST_IN_LIST) {
            wrong(ProblemType.OUT_OF_RANGE, field.name(), label(field) + "应为列表，最多" + MOST_IN_LIST + "项");
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        for (JsonNode element : node) {
            Object value = single(field, element, LONGEST_IN_LIST);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object single(EntryShape.Field field, JsonNode node, int longest) {
        String text = node.isTextual() ? node.asText().strip() : "";
        Class<?> choices = field.choices();
        if (choices != null) {
            for (Object constant : Objects.requireNonNull(choices.getEnumConstants())) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
            wrong(ProblemType.UNKNOWN_VALUE, field.name(), label(field) + "的值无法识别" + choices(field));
            return null;
        }
        if (field.type() == List.class && text.contains(EntryCells.SEPARATOR)) {
            wrong(ProblemType.OUT_OF_RANGE, field.name(), label(field) + "的各项中不能含有“" + EntryCells.SEPARATOR + "”");
            return null;
        }
        if (text.isEmpty() || text.length() > longest || !VisibleText.is(text)) {
            wrong(ProblemType.OUT_OF_RANGE, field.name(), label(field) + "应为文字，不为空，最多" + longest + "字，不含换行等控制字符");
            return null;
        }
        return text;
    }

    private @Nullable LocalDate date(EntryShape.Field field, JsonNode node) {
        try {
            LocalDate date = LocalDate.parse(node.asText());
            if (!date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            wrong(ProblemType.OUT_OF_RANGE, field.name(), label(field) + "应写作2022-03-01");
            return null;
        }
        wrong(ProblemType.OUT_OF_RANGE, field.name(), label(field) + "应在1949-10-01至2999-12-31之间；请核对年份");
        return null;
    }

    private @Nullable BigDecimal amount(EntryShape.Field field, JsonNode node) {
        BigDecimal amount = node.isNumber() ? node.decimalValue() : null;
        boolean possible = amount != null
                && amount.scale() >= -11
                && amount.precision() <= 40
                && amount.signum() >= 0
                && amount.compareTo(LARGEST_AMOUNT) <= 0
                && amount.stripTrailingZeros().scale() <= 2;
        if (!possible) {
            wrong(ProblemType.OUT_OF_RANGE, field.name(), label(field) + "应为数字，不小于0，不超过1000亿，最多两位小数");
            return null;
        }
        return amount;
    }

    private @Nullable Integer count(EntryShape.Field field, JsonNode node) {
        if (!node.isInt() || node.asInt() < 0 || node.asInt() > LARGEST_COUNT) {
            wrong(ProblemType.OUT_OF_RANGE, field.name(), label(field) + "应为0至" + LARGEST_COUNT + "的整数");
            return null;
        }
        return node.asInt();
    }

    private boolean truth(EntryShape.Field field, JsonNode node) {
        if (!node.isBoolean()) {
            wrong(ProblemType.UNKNOWN_VALUE, field.name(), label(field) + "应填true或者false");
        }
        return node.asBoolean();
    }

    private static String label(EntryShape.Field field) {
        return "“" + field.label().value() + "”";
    }

    private static String choices(EntryShape.Field field) {
        return field.choices() == null ? "" : "，可选：" + String.join("、", field.choiceNames());
    }

    private void wrong(ProblemType type, String field, String detail) {
        problems.add(FieldError.of(type, "/" + field, detail));
    }
}
