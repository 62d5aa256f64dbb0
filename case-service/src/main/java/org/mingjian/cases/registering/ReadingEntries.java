package org.mingjian.cases.registering;

import java.io.OutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;

/** Looks up register entries. */
@ApplicationScoped
class ReadingEntries {

    private final DataSource dataSource;

    ReadingEntries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Page<EntryView> list(EntryQuery query, Optional<Cursor> cursor, int limit) throws SQLException {
        EntryRows.Place after = cursor.map(place -> new EntryRows.Place(
                        place.values().get(0), place.values().get(1), place.value(2, LocalDate::parse)))
                .orElse(EntryRows.FIRST);
        List<EntryView> rows = UnitOfWork.inScope(
                dataSource, query.scope(), connection -> EntryRows.list(connection, query, after, limit + 1));
        return Page.of(
                rows,
                limit,
                row -> Cursor.after(row.agency(), row.key(), row.validFrom().toString()));
    }

    List<EntryView> versions(DataScope scope, EntryPlace place) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> EntryRows.versions(connection, place));
    }

    /** Writes all of them as they are read, however many. */
    void export(EntryQuery query, ExportFormat format, OutputStream out) throws SQLException {
        try (EntryExport export = new EntryExport(query.register(), format, out)) {
            UnitOfWork.inScope(dataSource, query.scope(), connection -> {
                EntryRows.each(connection, query, export::add);
                return export;
            });
            export.end();
        }
    }
}
