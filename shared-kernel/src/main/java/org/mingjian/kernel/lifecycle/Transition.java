package org.mingjian.kernel.lifecycle;

/**
 * One edge of a transition table.
 *
 * @param <S> the stages of the procedure
 * @param from the stage before the step
 * @param step the record class of the step
 * @param to the stage after it
 */
public record Transition<S extends Enum<S>>(S from, Class<?> step, S to) {}
