package org.mingjian.cases.disclosure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * Reads for callers without a login: a few at a time and none for long, so that whoever they are, they cannot keep those who
 * work here from the database.
 */
@ApplicationScoped
public class PublicReads {

    /** Less than half of the pool. */
    static final int AT_ONCE = 4;

    private static final long MILLISECONDS_TO_WAIT = 500;
    private static final String SECONDS_TO_COME_BACK = "2";
    private static final String AT_MOST = "set local statement_timeout = '5s'";

    private final DataSource dataSource;
    private final Semaphore free = new Semaphore(AT_ONCE);

    PublicReads(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Reads with no rows of protected tables in sight.
     *
     * @throws ProblemException {@code service-unavailable} with Retry-After when too many read already
     */
    <T> T read(UnitOfWork.Work<T> work) throws SQLException {
        enter();
        try {
            return UnitOfWork.run(dataSource, connection -> bounded(connection, work));
        } finally {
            free.release();
        }
    }

    /**
     * Reads with that scope's rows in sight; what the public may see of them, the work decides.
     *
     * @throws ProblemException {@code service-unavailable} with Retry-After when too many read already
     */
    public <T> T inScope(DataScope scope, UnitOfWork.Work<T> work) throws SQLException {
        enter();
        try {
            return UnitOfWork.inScope(dataSource, scope, connection -> bounded(connection, work));
        } finally {
            free.release();
        }
    }

    private static <T> T bounded(Connection connection, UnitOfWork.Work<T> work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(AT_MOST);
        }
        return work.on(connection);
    }

    private void enter() {
        try {
            if (free.tryAcquire(MILLISECONDS_TO_WAIT, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.of(ProblemType.SERVICE_UNAVAILABLE, "目前查询的人较多；请稍后再试。")
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_COME_BACK);
    }
}
