package org.mingjian.kernel.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The steps of one case file or document in the order they were recorded. The first step has number 1.
 *
 * @param <S> the sealed family of steps this timeline is made of
 */
public record Timeline<S extends Step>(List<S> steps) {

    public Timeline {
        steps = List.copyOf(steps);
    }

    /** The first step of that type, if there is one. */
    public <T extends S> Optional<T> first(Class<T> type) {
        for (S step : steps) {
            if (type.isInstance(step)) {
                return Optional.of(type.cast(step));
            }
        }
        return Optional.empty();
    }

    /** The last step of that type, if there is one. */
    public <T extends S> Optional<T> last(Class<T> type) {
        for (S step : steps.reversed()) {
            if (type.isInstance(step)) {
                return Optional.of(type.cast(step));
            }
        }
        return Optional.empty();
    }

    /** Every step of that type, oldest first. */
    public <T extends S> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (S step : steps) {
            if (type.isInstance(step)) {
                found.add(type.cast(step));
            }
        }
        return List.copyOf(found);
    }

    /** The number (from 1) of exactly this step, by identity; empty when it is not on the timeline. */
    @SuppressWarnings("ReferenceEquality") // two equal steps on one timeline are still two steps
    public OptionalInt numberOf(Step step) {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index) == step) {
                return OptionalInt.of(index + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** How many steps there are; also the number of the last one. */
    public int size() {
        return steps.size();
    }

    /** This timeline with one more step at its end. */
    public Timeline<S> with(S step) {
        List<S> more = new ArrayList<>(steps);
        more.add(step);
        return new Timeline<>(more);
    }
}
