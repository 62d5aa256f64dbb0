package org.mingjian.reports.statistics;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.reports.fact.AgencyNames;
import org.mingjian.reports.fact.Figures;
import org.mingjian.reports.fact.Measure;
import org.mingjian.reports.fact.Measures;
import org.mingjian.reports.fact.ReadingFigures;
import org.mingjian.reports.fact.SumReader;
import org.mingjian.reports.scope.Coverage;

/** Makes the table of acts by kind, agency and month. */
@ApplicationScoped
public class ReadingActStatistics {

    private static final Measure TOTAL = Measures.catalogue().get("acts.total");

    private static final List<Measure> KINDS =
            TOTAL.parts().stream().map(Measures.catalogue()::get).toList();

    private final ReadingFigures reading;

    ReadingActStatistics(ReadingFigures reading) {
        this.reading = reading;
    }

    /** The table of that coverage. */
    public ActStatisticsView of(Coverage coverage) throws SQLException {
        Figures figures = reading.read(coverage, KINDS, SumReader.Grouping.BY_AGENCY_AND_MONTH);
        Map<String, Figures> byAgency = figures.byAgency();
        List<ActStatisticsView.AgencyRow> rows = new ArrayList<>();
        for (AgencyNames.Agency agency : reading.agencies(coverage, byAgency)) {
            Figures own = byAgency.get(agency.code());
            if (own != null) {
                rows.add(row(agency, own, coverage.ofAgency(agency.code())));
            }
        }
        Instant asOf = coverage.asOf();
        return new ActStatisticsView(
                coverage.division(),
                coverage.agency(),
                coverage.year(),
                asOf == null ? null : ChinaTime.written(asOf),
                kinds(figures, coverage),
                rows,
                cell(TOTAL, figures, coverage));
    }

    private static ActStatisticsView.AgencyRow row(AgencyNames.Agency agency, Figures figures, Coverage coverage) {
        return new ActStatisticsView.AgencyRow(
                agency.code(), agency.name(), kinds(figures, coverage), cell(TOTAL, figures, coverage));
    }

    private static List<ActStatisticsView.Cell> kinds(Figures figures, Coverage coverage) {
        return KINDS.stream().map(kind -> cell(kind, figures, coverage)).toList();
    }

    private static ActStatisticsView.Cell cell(Measure measure, Figures figures, Coverage coverage) {
        return new ActStatisticsView.Cell(
                measure.code(),
                measure.label(),
                figures.count(measure),
                figures.months(measure),
                coverage.href(measure.code()));
    }
}
