package org.mingjian.generator.county;

import java.util.Iterator;
import java.util.List;

import org.mingjian.generator.figures.Figures;
import org.mingjian.generator.figures.FiguresException;
import org.mingjian.kernel.statute.WorkingDayCalendar;

/** Everything that stands behind the case figures of one county and year. */
public final class CountyYear {

    private final Figures figures;
    private final Seed seed;
    private final WorkYear workYear;
    private final FilePlan plan;
    private final Roster roster;

    private CountyYear(Figures figures, WorkYear workYear) {
        this.figures = figures;
        this.seed = new Seed(figures.division(), figures.year());
        this.workYear = workYear;
        this.plan = FilePlan.of(figures);
        this.roster = new Roster(figures, seed);
    }

    /**
     * @throws FiguresException when the figures contradict each other, or no holiday notice is known for the year
     */
    public static CountyYear of(Figures figures) {
        WorkingDayCalendar calendar = WorkingDayCalendar.load();
        if (!calendar.covers(figures.year())) {
            throw new FiguresException(
                    figures.source(),
                    List.of("there is no working-day calendar for " + figures.year() + ", only for "
                            + calendar.years()));
        }
        return new CountyYear(figures, WorkYear.of(calendar, figures.year()));
    }

    public Figures figures() {
        return figures;
    }

    public List<Agency> agencies() {
        return roster.desks().stream().map(Desk::agency).toList();
    }

    public List<Officer> officers() {
        return roster.desks().stream().flatMap(desk -> desk.officers().stream()).toList();
    }

    /** How many files there are. */
    public int size() {
        return plan.total();
    }

    /** The files, always the same ones in the same order, made as they are taken. */
    public Iterator<GeneratedCase> cases() {
        return new CountyCases(this);
    }

    Seed seed() {
        return seed;
    }

    WorkYear workYear() {
        return workYear;
    }

    FilePlan plan() {
        return plan;
    }

    Roster roster() {
        return roster;
    }
}
