package org.mingjian.kernel.timeline;

import java.util.List;

/**
 * What a rule holds against a timeline.
 *
 * @param rule id of the rule in the catalogue, such as {@code PEN-051}
 * @param article the provision it rests on, as people cite it
 * @param severity whether a live step is refused because of it
 * @param steps numbers (from 1) of the steps that were compared; the last one is the step objected to
 * @param detail what is wrong, in words a clerk understands
 */
public record Objection(String rule, String article, Severity severity, List<Integer> steps, String detail) {

    public Objection {
        steps = List.copyOf(steps);
    }
}
