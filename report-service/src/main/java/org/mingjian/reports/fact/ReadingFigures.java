package org.mingjian.reports.fact;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.reports.scope.Coverage;

/** Answers what a number is, for one division, period and moment. */
@ApplicationScoped
public class ReadingFigures {

    private final SumReader sums;
    private final AgencyNames names;

    ReadingFigures(SumReader sums, AgencyNames names) {
        this.sums = sums;
        this.names = names;
    }

    /** The figures of the whole, or by agency, or by agency and month. */
    public Figures read(Coverage coverage, Collection<Measure> measures, SumReader.Grouping grouping)
            throws SQLException {
        List<String> counted = measures.stream()
                .flatMap(measure -> measure.counted().stream())
                .distinct()
                .toList();
        return new Figures(sums.sums(
                new SumReader.Question(coverage.scope(), coverage.from(), coverage.to(), counted, coverage.asOf()),
                grouping));
    }

    /** The agencies a table has rows for: those that are known, and those that have figures. */
    public List<AgencyNames.Agency> agencies(Coverage coverage, Map<String, Figures> figures) throws SQLException {
        List<AgencyNames.Agency> agencies = new ArrayList<>(names.in(coverage.scope()));
        Set<String> named = new HashSet<>();
        agencies.forEach(agency -> named.add(agency.code()));
        figures.keySet().stream()
                .filter(code -> !named.contains(code))
                .forEach(code -> agencies.add(new AgencyNames.Agency(code, code, coverage.division())));
        return agencies;
    }
}
