package org.mingjian.generator.county;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;

import org.mingjian.kernel.contract.cases.PartyKind;

/** The files of a county-year one after the other, by working day of the counted step. Holds no file but the next. */
final class CountyCases implements Iterator<GeneratedCase> {

    private static final Flow[] FLOWS = Flow.values();

    private final CountyYear county;
    private final WorkYear year;
    private final PartyNames parties;
    private final Numbering numbers;
    private final List<FlowPlan> plans = new ArrayList<>();
    private final int[] made = new int[FLOWS.length];
    private int day;
    private int flow;
    private int today;

    CountyCases(CountyYear county) {
        this.county = county;
        this.year = county.workYear();
        this.parties = new PartyNames(
                county.seed(), county.figures().division(), county.figures().name());
        this.numbers = new Numbering(year.year());
        for (Flow each : FLOWS) {
            plans.add(new FlowPlan(each, county.plan(), year, county.seed()));
        }
        advance();
    }

    @Override
    public boolean hasNext() {
        return day < year.size();
    }

    @Override
    public GeneratedCase next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        GeneratedCase next = make(FLOWS[flow], plans.get(flow).marks(made[flow]), made[flow]);
        made[flow]++;
        today++;
        advance();
        return next;
    }

    /** Moves to the next day and flow that still has a file to make. */
    private void advance() {
        while (day < year.size() && today >= plans.get(flow).on(day)) {
            today = 0;
            flow++;
            if (flow == FLOWS.length) {
                flow = 0;
                day++;
            }
        }
    }

    private GeneratedCase make(Flow of, Marks marks, int index) {
        SplittableRandom random = county.seed().random(of.name(), index);
        Desk desk = county.roster().some(of, random);
        FileDraft file = new FileDraft(of, desk, marks, random, year, day);
        Party party = parties.some(partyKind(of, random), random);
        switch (of) {
            case LICENCE -> ServiceFiles.licence(file, document(desk, of));
            case PENALTY_SUMMARY -> PenaltyFiles.summary(file, party, document(desk, of));
            case PENALTY_ORDINARY -> PenaltyFiles.ordinary(file, party, document(desk, of));
            case PENALTY_EXEMPT -> PenaltyFiles.exempt(file, document(desk, of));
            case MEASURE -> CompulsionFiles.measure(file, document(desk, of));
            case EXECUTION -> CompulsionFiles.execution(file, document(desk, of));
            case CONFIRMATION -> ServiceFiles.confirmation(file, document(desk, of));
            case LEVY -> ServiceFiles.levy(file, document(desk, of));
            case INSPECTION -> ServiceFiles.inspection(file);
            case OTHER -> ServiceFiles.other(file);
        }
        List<String> matters = desk.department().mattersOf(of);
        return file.finish(
                numbers.next(desk.agency(), of.caseWord()), matters.get(random.nextInt(matters.size())), party);
    }

    private String document(Desk desk, Flow of) {
        return numbers.next(desk.agency(), of.documentWord());
    }

    private static PartyKind partyKind(Flow of, SplittableRandom random) {
        int point = random.nextInt(100);
        int organisations = switch (of) {
            case LICENCE, PENALTY_ORDINARY, PENALTY_EXEMPT, EXECUTION -> 40;
            case PENALTY_SUMMARY -> 22;
            case MEASURE -> 15;
            case CONFIRMATION, OTHER -> 12;
            case LEVY -> 70;
            case INSPECTION -> 65;
        };
        int traders = switch (of) {
            case LICENCE -> 35;
            case PENALTY_SUMMARY, PENALTY_ORDINARY, PENALTY_EXEMPT, INSPECTION -> 30;
            case MEASURE, EXECUTION, LEVY -> 15;
            case CONFIRMATION, OTHER -> 5;
        };
        if (point < organisations) {
            return PartyKind.ORGANISATION;
        }
        return point < organisations + traders || of == Flow.INSPECTION ? PartyKind.SOLE_TRADER : PartyKind.PERSON;
    }
}
