package org.mingjian.kernel.contract.cases;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The fields of {@link StepForm}, by name and in order. */
public final class WireFields {

    private static final List<RecordComponent> COMPONENTS =
            List.of(Objects.requireNonNull(StepForm.class.getRecordComponents()));
    private static final Constructor<StepForm> CONSTRUCTOR = constructor();
    private static final Map<String, RecordComponent> BY_NAME = byName();

    private WireFields() {}

    /** Every field in the order of the form. */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** What values the field holds on the wire: a text, a list of texts, a number, a truth or a date. */
    public static Class<?> typeOf(String field) {
        return component(field).getType();
    }

    /** What the field is called. */
    public static Labelled labelOf(String field) {
        return Objects.requireNonNull(component(field).getAnnotation(Labelled.class), field);
    }

    /** What the form says in that field; null where it says nothing. */
    public static @Nullable Object value(StepForm form, String field) {
        return Records.read(component(field), form);
    }

    static StepForm build(Function<String, @Nullable Object> valueOf) {
        return Records.build(
                CONSTRUCTOR,
                COMPONENTS.stream()
                        .map(component -> valueOf.apply(component.getName()))
                        .toArray());
    }

    private static RecordComponent component(String field) {
        return Objects.requireNonNull(BY_NAME.get(field), field);
    }

    private static Map<String, RecordComponent> byName() {
        Map<String, RecordComponent> byName = new LinkedHashMap<>();
        COMPONENTS.forEach(component -> byName.put(component.getName(), component));
        return byName;
    }

    private static Constructor<StepForm> constructor() {
        return Records.canonicalConstructor(StepForm.class, Arrays.stream(StepForm.class.getRecordComponents()));
    }
}
