package org.mingjian.cases.registering;

import java.io.OutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.disclosure.PublicReads;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;

/** Looks up register entries. */
@ApplicationScoped
class ReadingEntries {

    private static final int EXPORTED_AT_ONCE = 500;

    private final DataSource dataSource;
    private final PublicReads publicReads;

    ReadingEntries(DataSource dataSource, PublicReads publicReads) {
        this.dataSource = dataSource;
        this.publicReads = publicReads;
    }

    Page<EntryView> list(EntryQuery query, Optional<Cursor> cursor, int limit) throws SQLException {
        EntryRows.Place after = place(cursor);
        return page(
                UnitOfWork.inScope(
                        dataSource, query.scope(), connection -> EntryRows.list(connection, query, after, limit + 1)),
                limit);
    }

    /** The same for callers without a login, of whom only so many read at a time. */
    Page<EntryView> listForEverybody(EntryQuery query, Optional<Cursor> cursor, int limit) throws SQLException {
        EntryRows.Place after = place(cursor);
        return page(
                publicReads.inScope(query.scope(), connection -> EntryRows.list(connection, query, after, limit + 1)),
                limit);
    }

    private static EntryRows.Place place(Optional<Cursor> cursor) {
        return cursor.map(place -> new EntryRows.Place(
                        place.values().get(0), place.values().get(1), place.value(2, LocalDate::parse)))
                .orElse(EntryRows.FIRST);
    }

    private static Page<EntryView> page(List<EntryView> rows, int limit) {
        return Page.of(
                rows,
                limit,
                row -> Cursor.after(row.agency(), row.key(), row.validFrom().toString()));
    }

    List<EntryView> versions(DataScope scope, EntryPlace place) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> EntryRows.versions(connection, place));
    }

    /** Writes all of them page by page, however many; no connection is held while the caller takes them. */
    void export(EntryQuery query, ExportFormat format, OutputStream out) throws SQLException {
        try (EntryExport export = new EntryExport(query.register(), format, out)) {
            EntryRows.Place after = EntryRows.FIRST;
            List<EntryView> rows;
            do {
                EntryRows.Place from = after;
                rows = UnitOfWork.inScope(
                        dataSource,
                        query.scope(),
                        connection -> EntryRows.list(connection, query, from, EXPORTED_AT_ONCE));
                for (EntryView row : rows) {
                    export.add(row);
                    after = new EntryRows.Place(row.agency(), row.key(), row.validFrom());
                }
            } while (rows.size() == EXPORTED_AT_ONCE);
            export.end();
        }
    }
}
