package org.mingjian.kernel.contract.cases;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Which fields a type of step takes. Follows from the components of its record: their names are those of the wire form,
 * their types say what is a value of them, {@code @Nullable} and {@link WhenAbsent} which may be left out.
 */
public final class StepShape {

    private static final Map<StepType, StepShape> SHAPES = shapes();

    private final Constructor<? extends CaseStep> constructor;
    private final Map<String, Field> fields;

    private StepShape(Class<? extends CaseStep> record) {
        RecordComponent[] components = Objects.requireNonNull(record.getRecordComponents());
        this.constructor = Records.canonicalConstructor(record, Arrays.stream(components));
        this.fields = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            fields.put(component.getName(), Field.of(component));
        }
    }

    /**
     * One field of a type of step.
     *
     * @param type of the record's component
     * @param choices the constants it is one of, or a list of; null where it is no enumeration
     * @param nullable whether it may be unknown
     * @param whenAbsent the value it has when it is left out; null where there is none
     */
    public record Field(
            String name,
            Class<?> type,
            @Nullable Class<?> choices,
            boolean nullable,
            @Nullable String whenAbsent,
            RecordComponent component) {

        static Field of(RecordComponent component) {
            WhenAbsent absent = component.getAnnotation(WhenAbsent.class);
            Class<?> element = component.getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : component.getType();
            return new Field(
                    component.getName(),
                    component.getType(),
                    element.isEnum() ? element : null,
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    absent == null ? null : absent.value(),
                    component);
        }

        /** Whether the wire may leave it out. */
        public boolean mayBeAbsent() {
            return nullable || whenAbsent != null || type == List.class;
        }
    }

    /** The shape of that type. */
    public static StepShape of(StepType type) {
        return Objects.requireNonNull(SHAPES.get(type));
    }

    /** Its fields in the order of the record, beginning with date, officers and note. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    boolean takes(String field) {
        return fields.containsKey(field);
    }

    CaseStep build(Function<Field, @Nullable Object> valueOf) {
        return Records.build(constructor, fields.values().stream().map(valueOf).toArray());
    }

    /** How a field of the step is written; null where it is left out or the step has no such field. */
    @Nullable
    Object written(CaseStep step, String name) {
        Field field = fields.get(name);
        return field == null ? null : written(field, Records.read(field.component(), step));
    }

    private static @Nullable Object written(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list when list.isEmpty() -> null;
            case List<?> list -> list.stream().map(StepShape::text).toList();
            case BigDecimal amount when field.whenAbsent() != null && amount.signum() == 0 -> null;
            case BigDecimal amount -> StepForms.plain(amount);
            case Object other when String.valueOf(other).equals(field.whenAbsent()) -> null;
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }

    private static String text(Object element) {
        return element instanceof Enum<?> constant ? constant.name() : element.toString();
    }

    private static Map<StepType, StepShape> shapes() {
        Map<StepType, StepShape> shapes = new EnumMap<>(StepType.class);
        for (StepType type : StepType.values()) {
            shapes.put(type, new StepShape(type.record()));
        }
        return shapes;
    }
}
