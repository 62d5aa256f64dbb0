package org.mingjian.cases.register;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.Labelled;

/**
 * Which fields the entries of a register have. Follows from the components of their record, as a step's do: names, types,
 * labels, and {@code @Nullable} for what may be left out. A list may be left out too and is empty then; so may a truth, which
 * is false.
 */
public final class EntryShape {

    private static final Map<RegisterType, EntryShape> SHAPES = shapes();

    private final Constructor<? extends RegisterEntry> constructor;
    private final List<Field> fields;

    private EntryShape(Class<? extends RegisterEntry> record) {
        RecordComponent[] components = Objects.requireNonNull(record.getRecordComponents());
        this.fields = Arrays.stream(components).map(Field::of).toList();
        try {
            this.constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(record + " is not a record", e);
        }
    }

    /**
     * One field.
     *
     * @param choices the constants it is one of, or a list of; null where it is no enumeration
     */
    public record Field(
            String name,
            Class<?> type,
            @Nullable Class<?> choices,
            boolean nullable,
            Labelled label,
            RecordComponent component) {

        static Field of(RecordComponent component) {
            Class<?> element = component.getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : component.getType();
            return new Field(
                    component.getName(),
                    component.getType(),
                    element.isEnum() ? element : null,
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    Objects.requireNonNull(component.getAnnotation(Labelled.class), component.getName()),
                    component);
        }

        /** Whether the wire may leave it out. */
        public boolean mayBeAbsent() {
            return nullable || type == List.class || type == boolean.class;
        }

        /** The names of the values it can have; empty where it is no enumeration. */
        public List<String> choiceNames() {
            Class<?> constants = choices;
            return constants == null
                    ? List.of()
                    : Arrays.stream(Objects.requireNonNull(constants.getEnumConstants()))
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList();
        }
    }

    /** The shape of a register's entries. */
    public static EntryShape of(RegisterType type) {
        return Objects.requireNonNull(SHAPES.get(type));
    }

    /** Its fields in the order of the record. */
    public List<Field> fields() {
        return fields;
    }

    RegisterEntry build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    /** An entry by field as JSON writes it; what is left out is not in it. */
    public Map<String, Object> write(RegisterEntry entry) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = written(read(field, entry));
            if (value != null) {
                written.put(field.name(), value);
            }
        }
        return written;
    }

    private static @Nullable Object written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list when list.isEmpty() -> null;
            case List<?> list -> list.stream().map(EntryShape::text).toList();
            case Enum<?> constant -> constant.name();
            case LocalDate date -> date.toString();
            case BigDecimal amount -> plain(amount);
            default -> value;
        };
    }

    /** Without trailing zeros, so that equal entries are written alike. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(Object element) {
        return element instanceof Enum<?> constant ? constant.name() : element.toString();
    }

    private static @Nullable Object read(Field field, RegisterEntry entry) {
        try {
            return field.component().getAccessor().invoke(entry);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(field.name() + " cannot be read", e);
        }
    }

    private static Map<RegisterType, EntryShape> shapes() {
        Map<RegisterType, EntryShape> shapes = new EnumMap<>(RegisterType.class);
        for (RegisterType type : RegisterType.values()) {
            shapes.put(type, new EntryShape(type.record()));
        }
        return shapes;
    }
}
