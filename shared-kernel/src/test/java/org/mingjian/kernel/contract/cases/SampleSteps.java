package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** One full and one bare step of every type, made from the shape of its record, so that a new type has its samples at once. */
public final class SampleSteps {

    private static final LocalDate ON = LocalDate.parse("2026-03-02");
    private static final List<String> TWO = List.of("35052400001", "35052400002");
    private static final BigDecimal AMOUNT = new BigDecimal("1200.5");

    private SampleSteps() {}

    /** Every sample of every type. */
    public static Stream<CaseStep> all() {
        return Arrays.stream(StepType.values()).flatMap(type -> Stream.of(full(type), bare(type)));
    }

    /** A step of that type with every field filled, whether or not the fields go together. */
    public static CaseStep full(StepType type) {
        return StepShape.of(type).build(SampleSteps::filled);
    }

    /** A step of that type with only what it cannot do without. */
    public static CaseStep bare(StepType type) {
        return StepShape.of(type).build(SampleSteps::barest);
    }

    private static Object filled(StepShape.Field field) {
        return switch (field.name()) {
            case "on" -> ON;
            case "officers" -> TWO;
            case "papers" -> List.of("立案审批表", "结案审批表");
            // No penalty can be given and not be given.
            case "ground" -> ExemptionGround.SLIGHT;
            case "recording", "draw" -> "0198c000-0000-7000-8000-000000000001";
            case "sha256" -> "0123456789abcdef".repeat(4);
            default -> field.choices() == PenaltyOutcome.class ? PenaltyOutcome.EXEMPT : value(field);
        };
    }

    private static Object value(StepShape.Field field) {
        Class<?> choices = field.choices();
        if (choices != null) {
            Object last = Objects.requireNonNull(choices.getEnumConstants())[choices.getEnumConstants().length - 1];
            return field.type() == List.class ? List.of(last) : last;
        }
        return switch (field.type()) {
            case Class<?> type when type == BigDecimal.class -> AMOUNT;
            case Class<?> type when type == LocalDate.class -> ON.plusDays(30);
            case Class<?> type when type == Integer.class -> 21;
            case Class<?> type when type == boolean.class || type == Boolean.class -> true;
            case Class<?> type when type == List.class -> List.of("查询记录", "整改照片");
            default -> "安市监罚〔2026〕31号";
        };
    }

    private static @Nullable Object barest(StepShape.Field field) {
        if (field.name().equals("on")) {
            return ON;
        }
        if (field.nullable()) {
            return null;
        }
        String absent = field.whenAbsent();
        Class<?> choices = field.choices();
        return switch (field.type()) {
            case Class<?> type when type == List.class -> List.of();
            case Class<?> type when choices == PenaltyOutcome.class -> PenaltyOutcome.EXEMPT;
            case Class<?> type
            when absent != null && choices != null ->
                Arrays.stream(Objects.requireNonNull(choices.getEnumConstants()))
                        .filter(constant -> constant.toString().equals(absent))
                        .findFirst()
                        .orElseThrow();
            case Class<?> type when absent != null && type == BigDecimal.class -> BigDecimal.ZERO;
            case Class<?> type when absent != null -> false;
            default -> value(field);
        };
    }
}
