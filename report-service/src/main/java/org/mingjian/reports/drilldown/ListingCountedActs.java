package org.mingjian.reports.drilldown;

import java.sql.SQLException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;
import org.mingjian.reports.fact.Measure;
import org.mingjian.reports.scope.Coverage;

/** Lists the acts behind a number, ordered by division, agency and legal date. */
@ApplicationScoped
public class ListingCountedActs {

    private final CountedActReader reader;

    ListingCountedActs(CountedActReader reader) {
        this.reader = reader;
    }

    /** One page of them. */
    public Page<CountedActView> page(Coverage coverage, Measure measure, @Nullable String cursor, int limit)
            throws SQLException {
        Optional<Cursor> place = Cursor.decode(cursor, CountedActReader.CURSOR_VALUES);
        return Page.of(reader.read(coverage, measure, place, limit + 1), limit, CountedActReader::cursorOf);
    }
}
