package org.mingjian.kernel.timeline;

import java.util.List;

/**
 * A named pure function from what is judged (a timeline, and the register as it stood on each step's own date) to its
 * objections; empty when there is nothing to object to. Reads neither clock nor database and never throws.
 *
 * @param <T> what is judged
 */
@FunctionalInterface
public interface Rule<T> {

    /** Everything this rule holds against the subject. */
    List<Objection> judge(T subject);
}
