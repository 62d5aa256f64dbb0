package org.mingjian.cases.rejudging;

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

/** Looking up re-judgings; one is in sight of whoever may see every case it may touch. */
@ApplicationScoped
class FollowingRejudgings {

    private static final UUID LARGEST = new UUID(-1L, -1L);

    private final DataSource dataSource;

    FollowingRejudgings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<RejudgingView> find(DataScope scope, UUID id) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> RejudgingJobs.find(connection, id));
    }

    Page<RejudgingView> list(DataScope scope, Optional<Cursor> cursor, int limit) throws SQLException {
        UUID before = cursor.map(place -> place.value(0, UUID::fromString)).orElse(LARGEST);
        List<RejudgingView> rows = UnitOfWork.inScope(
                dataSource, scope, connection -> RejudgingJobs.newestFirst(connection, before, limit + 1));
        return Page.of(rows, limit, row -> Cursor.after(row.id().toString()));
    }
}
