package org.mingjian.kernel.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * A place in a list: the order values of its last row. Opaque to callers.
 *
 * @param values the order values, most significant first
 */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    /** @throws IllegalArgumentException when a value holds control characters, which no order value does */
    public Cursor {
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> value.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("control character in the order values of a cursor");
        }
    }

    /** The place behind a row with these order values. */
    public static Cursor after(String... values) {
        return new Cursor(List.of(values));
    }

    /**
     * Reads what a caller sent back.
     *
     * @param arity how many order values the list has
     * @throws ProblemException {@code bad-cursor} when it is none of ours
     */
    public static Optional<Cursor> decode(@Nullable String text, int arity) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> values = List.of(joined.split(SEPARATOR, -1));
            if (values.size() == arity) {
                return Optional.of(new Cursor(values));
            }
        } catch (IllegalArgumentException notOurs) {
            throw ProblemException.of(ProblemType.BAD_CURSOR);
        }
        throw ProblemException.of(ProblemType.BAD_CURSOR);
    }

    /**
     * One of the order values, read as what the list is ordered by.
     *
     * @param reading such as {@code LocalDate::parse}; throws {@link IllegalArgumentException} or
     *     {@link DateTimeException} at what it cannot read
     * @throws ProblemException {@code bad-cursor} when it is none of ours
     */
    public <T> T value(int index, Function<String, T> reading) {
        try {
            return reading.apply(values.get(index));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw ProblemException.of(ProblemType.BAD_CURSOR);
        }
    }

    /** The text callers send back. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }
}
