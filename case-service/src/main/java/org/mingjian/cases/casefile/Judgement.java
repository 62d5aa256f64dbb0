package org.mingjian.cases.casefile;

import java.util.List;

import org.mingjian.kernel.timeline.Objection;

/** What a timeline comes to: the stage it reached, what the rules hold against it, the limits that run in it. */
public record Judgement(String stage, List<Objection> objections, List<RunningLimit> limits) {

    public Judgement {
        objections = List.copyOf(objections);
        limits = List.copyOf(limits);
    }
}
