package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.statute.ExcludedTime;

/** Says a step in words: what it tells beyond its name, date, officers and document number. */
public final class StepText {

    /** Every list of steps has a column of its own for these. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("on", "officers", "documentNumber");

    /** What beside a choice cannot hold what somebody wrote freely; named, so that a new type of field stays inside. */
    private static final Set<Class<?>> WITHOUT_WORDS =
            Set.of(BigDecimal.class, Integer.class, int.class, LocalDate.class);

    private StepText() {}

    /** One line in Chinese; empty where there is nothing more to say. */
    public static String of(CaseStep step) {
        StepShape shape = StepShape.of(step.type());
        return shape.fields().stream()
                .filter(field -> !TOLD_ELSEWHERE.contains(field.name()))
                .filter(field -> shape.written(step, field.name()) != null)
                .map(field -> said(field, Records.read(field.component(), step)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("，"));
    }

    /** The same for the public: choices, amounts, counts and days, but nothing that somebody wrote freely. */
    public static String withoutFreeText(CaseStep step) {
        StepShape shape = StepShape.of(step.type());
        return shape.fields().stream()
                .filter(field -> !TOLD_ELSEWHERE.contains(field.name()))
                .filter(field -> field.choices() != null || WITHOUT_WORDS.contains(field.type()))
                .filter(field -> shape.written(step, field.name()) != null)
                .map(field -> said(field, Records.read(field.component(), step)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String said(StepShape.Field field, @Nullable Object value) {
        String label = WireFields.labelOf(field.name()).value();
        return switch (value) {
            case null -> "";
            case Choice choice -> choice.label();
            case ExcludedTime reason -> reason.label();
            case List<?> list -> list.stream().map(each -> said(field, each)).collect(Collectors.joining("、"));
            case BigDecimal amount -> amountLabel(label) + String.format("%,.2f", amount) + "元";
            case Integer count -> numbered(label, count);
            case Boolean truth -> truth ? affirmed(label) : affirmed(label) + "：否";
            case LocalDate date -> label + date;
            case String text when field.name().equals("note") -> text;
            default -> label + value;
        };
    }

    /** 罚款，元 becomes 罚款. */
    private static String amountLabel(String label) {
        return label.split("，", 2)[0].replace("金额", "");
    }

    /** 时长，分钟 becomes 时长42分钟. */
    private static String numbered(String label, int count) {
        String[] parts = label.split("，", 2);
        return parts[0] + count + (parts.length == 2 ? parts[1] : "");
    }

    private static String affirmed(String label) {
        return label.startsWith("是否") ? label.substring(2) : label.replace("是否", "");
    }
}
