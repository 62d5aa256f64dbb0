package org.mingjian.reports.statement;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.reports.fact.AgencyNames;
import org.mingjian.reports.fact.Figures;
import org.mingjian.reports.fact.Measure;
import org.mingjian.reports.fact.Measures;
import org.mingjian.reports.fact.ReadingFigures;
import org.mingjian.reports.fact.SumReader;
import org.mingjian.reports.scope.Coverage;

/** Fills the statutory tables. */
@ApplicationScoped
public class CompilingStatements {

    private static final Measures MEASURES = Measures.catalogue();

    /** There is no list of duties yet; a cell without one would have to be empty instead of zero. */
    private static final String DUTIES_UNKNOWN = "尚无各机关的权责清单，未办理的一律填0；无该项职责的机关应改为“无职责”。";

    private final ReadingFigures reading;

    CompilingStatements(ReadingFigures reading) {
        this.reading = reading;
    }

    /**
     * The table about that kind of act.
     *
     * @throws ProblemException {@code not-found} when there is no such table
     */
    public StatementView of(String kind, Coverage coverage) throws SQLException {
        StatementForm form = StatementForms.find(kind).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        List<Measure> measures = form.columns().stream()
                .map(column -> MEASURES.get(column.measure()))
                .toList();
        Figures figures = reading.read(coverage, measures, SumReader.Grouping.BY_AGENCY);
        Map<String, Figures> byAgency = figures.byAgency();
        List<StatementView.Row> rows = new ArrayList<>();
        for (AgencyNames.Agency agency : reading.agencies(coverage, byAgency)) {
            Figures own = byAgency.getOrDefault(agency.code(), Figures.NONE);
            rows.add(row(form, agency.code(), agency.name(), own, coverage.ofAgency(agency.code())));
        }
        Instant asOf = coverage.asOf();
        return new StatementView(
                form.kind(),
                form.title(),
                coverage.division(),
                coverage.agency(),
                coverage.year(),
                asOf == null ? null : ChinaTime.written(asOf),
                form.unit(),
                notes(form),
                columns(form),
                rows,
                row(form, null, "合计", figures, coverage));
    }

    private static List<String> notes(StatementForm form) {
        List<String> notes = new ArrayList<>(form.notes());
        notes.add(DUTIES_UNKNOWN);
        return notes;
    }

    private static List<StatementView.Column> columns(StatementForm form) {
        return form.columns().stream()
                .map(column -> new StatementView.Column(column.code(), column.group(), column.header()))
                .toList();
    }

    private static StatementView.Row row(
            StatementForm form, @Nullable String agency, String name, Figures figures, Coverage coverage) {
        List<StatementView.Cell> cells = form.columns().stream()
                .map(column -> cell(column, figures, coverage))
                .toList();
        return new StatementView.Row(agency, name, cells);
    }

    private static StatementView.Cell cell(StatementForm.Column column, Figures figures, Coverage coverage) {
        Measure measure = MEASURES.get(column.measure());
        BigDecimal value = switch (column.shows()) {
            case COUNT -> BigDecimal.valueOf(figures.count(measure));
            case AMOUNT -> figures.amount(measure).setScale(2);
        };
        return new StatementView.Cell(
                column.code(), value, measure.code(), column.shows().name(), coverage.href(measure.code()));
    }
}
