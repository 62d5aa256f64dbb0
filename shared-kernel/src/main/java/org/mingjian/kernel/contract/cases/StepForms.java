package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Turns steps into their wire form and back. */
public final class StepForms {

    private StepForms() {}

    /** Reads a step, or says of every field what is wrong with it. */
    public static StepReading read(StepForm form) {
        Optional<StepType> type = StepType.ofWireName(form.type());
        if (type.isEmpty()) {
            return new StepReading.Unreadable(List.of(StepFields.noSuchType(form.type())));
        }
        StepFields fields = new StepFields(form);
        StepShape shape = StepShape.of(type.get());
        CaseStep step = shape.build(fields::take);
        List<FieldProblem> problems = new ArrayList<>(fields.problems());
        problems.addAll(fields.unexpected(shape));
        if (problems.isEmpty()) {
            problems.addAll(step.contradictions());
        }
        return problems.isEmpty() ? new StepReading.Understood(step) : new StepReading.Unreadable(problems);
    }

    /** The wire form of a step; what has the value of {@link WhenAbsent} is left out, amounts are written without trailing zeros. */
    public static StepForm write(CaseStep step) {
        StepShape shape = StepShape.of(step.type());
        return form(field -> field.equals("type") ? step.type().wireName() : shape.written(step, field));
    }

    /** A form whose fields come from somewhere else, such as the columns of a table. */
    public static StepForm form(Function<String, @Nullable Object> valueOf) {
        return WireFields.build(valueOf);
    }

    /** A form that carries nothing; for building others field by field in tests and tools. */
    public static StepForm empty() {
        return form(field -> null);
    }

    /** Two decimals at most and no trailing zeros, so that equal amounts are written alike. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
