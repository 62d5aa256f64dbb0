package org.mingjian.reports.ingest;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.reports.fact.ServingGeneration;

/** Takes a batch of messages into the generation that serves: one transaction, unless a message has to be isolated. */
@ApplicationScoped
public class IngestingCaseEvents {

    private final DataSource dataSource;
    private final BatchProjection projection;
    private final IngestConfig config;

    IngestingCaseEvents(DataSource dataSource, BatchProjection projection, IngestConfig config) {
        this.dataSource = dataSource;
        this.projection = projection;
        this.config = config;
    }

    /**
     * Takes the batch. When it returns, every message has had its effect or is a dead letter.
     *
     * @throws SQLException when the database cannot take it now; nothing is lost, the batch has to come again
     * @throws RuntimeException what nobody foresaw, unless the suspicion lays it at a message's door; as before
     */
    public BatchResult ingest(List<Delivery> batch, Isolation.Suspicion suspicion) throws SQLException {
        return Isolation.write(batch, suspicion, this::write, this::putAside);
    }

    private BatchResult write(List<Delivery> messages) throws SQLException {
        return UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> {
            int generation = ServingGeneration.hold(connection);
            return projection.projectNew(connection, generation, messages, config.consumer());
        });
    }

    private void putAside(Delivery message, Exception why) throws SQLException {
        UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> {
            projection.putAside(connection, ServingGeneration.hold(connection), message, why);
            return true;
        });
    }
}
