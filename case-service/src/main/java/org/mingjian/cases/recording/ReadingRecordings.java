package org.mingjian.cases.recording;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Looking up recordings without their bytes. */
@ApplicationScoped
class ReadingRecordings {

    private static final UUID LARGEST = new UUID(-1L, -1L);
    private static final String CASE = "select 1 from case_file where id = ?";

    private final DataSource dataSource;

    ReadingRecordings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws ProblemException {@code not-found} when it is not there or out of sight */
    RecordingView get(DataScope scope, UUID id) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> RecordingRows.find(connection, id))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    /** The recordings of a case, newest first. */
    Page<RecordingView> ofCase(DataScope scope, UUID caseId, Optional<Cursor> cursor, int limit) throws SQLException {
        UUID before = cursor.map(place -> place.value(0, UUID::fromString)).orElse(LARGEST);
        List<RecordingView> rows = UnitOfWork.inScope(dataSource, scope, connection -> {
            try (var statement = connection.prepareStatement(CASE)) {
                statement.setObject(1, caseId);
                try (var row = statement.executeQuery()) {
                    if (!row.next()) {
                        throw ProblemException.of(ProblemType.NOT_FOUND);
                    }
                }
            }
            return RecordingRows.ofCase(connection, caseId, before, limit + 1);
        });
        return Page.of(rows, limit, row -> Cursor.after(row.id().toString()));
    }

    /** Who looked at a recording, newest first; {@code not-found} when it is not there or out of sight. */
    Page<AccessView> accesses(DataScope scope, UUID id, Optional<Cursor> cursor, int limit) throws SQLException {
        UUID before = cursor.map(place -> place.value(0, UUID::fromString)).orElse(LARGEST);
        get(scope, id);
        List<AccessView> rows =
                UnitOfWork.inScope(dataSource, scope, connection -> AccessLog.of(connection, id, before, limit + 1));
        return Page.of(rows, limit, row -> Cursor.after(row.id().toString()));
    }
}
