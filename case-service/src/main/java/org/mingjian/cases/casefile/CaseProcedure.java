package org.mingjian.cases.casefile;

import java.util.List;

import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.lifecycle.Lifecycle;
import org.mingjian.kernel.timeline.Rule;

/**
 * One procedure of one kind of case: its transition table, the rules in force, the limits that run in it.
 *
 * @param <S> its stages
 */
public record CaseProcedure<S extends Enum<S>>(
        CaseKind kind,
        Procedure procedure,
        Lifecycle<S> lifecycle,
        List<Rule<Dossier>> rules,
        List<Limitation> limits) {

    public CaseProcedure {
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
    }

    /** Whether the procedure has that type of step at all, at whatever stage. */
    public boolean knows(Class<?> step) {
        return lifecycle.transitions().stream().anyMatch(edge -> edge.step() == step);
    }
}
