package org.mingjian.kernel.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The transition table of one procedure: {@code (stage, step) → stage}. Whether an exit that the table offers may be
 * taken is a matter of rules; a pair that is not in the table is never legal.
 *
 * @param <S> the stages of the procedure
 */
public final class Lifecycle<S extends Enum<S>> {

    private final S initial;
    private final List<Transition<S>> transitions;
    private final Map<S, Map<Class<?>, S>> table = new HashMap<>();
    private final Map<Class<?>, S> usualTarget = new LinkedHashMap<>();

    private Lifecycle(S initial, List<Transition<S>> transitions) {
        this.initial = initial;
        this.transitions = List.copyOf(transitions);
        for (Transition<S> transition : transitions) {
            S before = table.computeIfAbsent(transition.from(), stage -> new HashMap<>())
                    .put(transition.step(), transition.to());
            if (before != null) {
                throw new IllegalStateException("two exits for " + transition.step() + " from " + transition.from());
            }
            usualTarget.putIfAbsent(transition.step(), transition.to());
        }
    }

    /** Begins a table whose timelines start at {@code initial}, before any step. */
    public static <S extends Enum<S>> Builder<S> startingAt(S initial) {
        return new Builder<>(initial);
    }

    /** The stage before the first step. */
    public S initial() {
        return initial;
    }

    /** Every edge, in the order it was written down. */
    public List<Transition<S>> transitions() {
        return transitions;
    }

    /** The stage after that step, or empty when the step may not come at this stage. */
    public Optional<S> next(S stage, Class<?> step) {
        return Optional.ofNullable(table.getOrDefault(stage, Map.of()).get(step));
    }

    /** The steps the table offers at a stage, in the order they were written down. */
    public Collection<Class<?>> exits(S stage) {
        Set<Class<?>> exits = new LinkedHashSet<>();
        for (Transition<S> transition : transitions) {
            if (transition.from() == stage) {
                exits.add(transition.step());
            }
        }
        return exits;
    }

    /**
     * Where a step leads that was taken although the table does not offer it at this stage: a reported timeline is
     * followed on, with a finding, instead of being lost. The first edge written for the step tells; a step the
     * procedure does not know leaves the stage as it is.
     */
    public S followed(S stage, Class<?> step) {
        return usualTarget.getOrDefault(step, stage);
    }

    /** Collects the edges of a table. */
    public static final class Builder<S extends Enum<S>> {

        private final S initial;
        private final List<Transition<S>> transitions = new ArrayList<>();

        private Builder(S initial) {
            this.initial = initial;
        }

        /** Begins an edge from each of these stages. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only copied into a list
        public final From<S> from(S... stages) {
            return new From<>(this, List.of(stages));
        }

        /** Begins an edge from each of these stages. */
        public From<S> from(List<S> stages) {
            return new From<>(this, List.copyOf(stages));
        }

        /** The finished table. */
        public Lifecycle<S> build() {
            return new Lifecycle<>(initial, transitions);
        }
    }

    /** The first third of an edge. */
    public static final class From<S extends Enum<S>> {

        private final Builder<S> builder;
        private final List<S> stages;

        private From(Builder<S> builder, List<S> stages) {
            this.builder = builder;
            this.stages = stages;
        }

        /** The steps that leave the stage, each of them. */
        public On<S> on(Class<?>... steps) {
            return new On<>(this, List.of(steps));
        }
    }

    /** The second third of an edge. */
    public static final class On<S extends Enum<S>> {

        private final From<S> from;
        private final List<Class<?>> steps;

        private On(From<S> from, List<Class<?>> steps) {
            this.from = from;
            this.steps = steps;
        }

        /** The stage the step leads to. */
        public Builder<S> to(S target) {
            return add(stage -> target);
        }

        /** The step leaves the stage as it is. */
        public Builder<S> stay() {
            return add(stage -> stage);
        }

        private Builder<S> add(UnaryOperator<S> target) {
            for (Class<?> step : steps) {
                for (S stage : from.stages) {
                    from.builder.transitions.add(new Transition<>(stage, step, target.apply(stage)));
                }
            }
            return from.builder;
        }
    }
}
