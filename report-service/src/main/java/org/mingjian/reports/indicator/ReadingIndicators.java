package org.mingjian.reports.indicator;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.reports.fact.Figures;
import org.mingjian.reports.fact.Measure;
import org.mingjian.reports.fact.Measures;
import org.mingjian.reports.fact.ReadingFigures;
import org.mingjian.reports.fact.SumReader;
import org.mingjian.reports.scope.Coverage;

/** Gives every figure of the yearly reports that is counted from case files. */
@ApplicationScoped
public class ReadingIndicators {

    private static final Measures MEASURES = Measures.catalogue();

    /** Acts by kind, flexible enforcement, and the three enforcement systems. */
    private static final List<Measure> INDICATORS = Stream.of(
                    "acts.", "flexible.", "disclosure.", "recording.", "legal-review.")
            .flatMap(prefix -> MEASURES.startingWith(prefix).stream())
            .toList();

    private final ReadingFigures reading;

    ReadingIndicators(ReadingFigures reading) {
        this.reading = reading;
    }

    /** The figures of that coverage. */
    public IndicatorsView of(Coverage coverage) throws SQLException {
        Figures figures = reading.read(coverage, INDICATORS, SumReader.Grouping.BY_MEASURE);
        List<IndicatorView> items = INDICATORS.stream()
                .map(measure -> view(measure, figures, coverage))
                .toList();
        Instant asOf = coverage.asOf();
        return new IndicatorsView(
                coverage.division(),
                coverage.agency(),
                coverage.year(),
                asOf == null ? null : ChinaTime.written(asOf),
                items);
    }

    private static IndicatorView view(Measure measure, Figures figures, Coverage coverage) {
        return new IndicatorView(
                measure.code(),
                measure.label(),
                measure.unit(),
                figures.count(measure),
                measure.isDerived(),
                measure.isDerived() ? MEASURES.formula(measure) : null,
                coverage.href(measure.code()));
    }
}
