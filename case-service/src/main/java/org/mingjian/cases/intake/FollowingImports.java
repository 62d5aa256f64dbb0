package org.mingjian.cases.intake;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Looking up imports and what became of their records. */
@ApplicationScoped
class FollowingImports {

    private static final UUID LARGEST = new UUID(-1L, -1L);

    /** Created cases name their import themselves; everything else that can become of a record has a row of its own. */
    private static final String OUTCOMES = """
            select record, outcome, agency, case_number, case_id, errors from (
                select import_record as record, 'CREATED' as outcome, agency, case_number, id as case_id, '[]' as errors
                from case_file where import_id = ? and import_record > ?
                union all
                select record, outcome, agency, case_number, case_id, errors
                from import_outcome where import_id = ? and record > ?
            ) as both_kinds
            where ? = '' or outcome = ?
            order by record limit ?""";

    private final ImportJobs jobs;
    private final DataSource dataSource;

    FollowingImports(ImportJobs jobs, DataSource dataSource) {
        this.jobs = jobs;
        this.dataSource = dataSource;
    }

    @Transactional
    Optional<ImportView> find(DataScope scope, UUID id) {
        return jobs.find(scope, id).map(ImportJob::view);
    }

    @Transactional
    Page<ImportView> list(DataScope scope, Optional<Cursor> cursor, int limit) {
        Instant before =
                cursor.map(place -> place.value(0, Instant::parse)).orElse(Instant.parse("9999-01-01T00:00:00Z"));
        UUID beforeId = cursor.map(place -> place.value(1, UUID::fromString)).orElse(LARGEST);
        return Page.of(
                        jobs.newestFirst(scope, before, beforeId, limit + 1),
                        limit,
                        job -> Cursor.after(
                                job.receivedAt().toString(), job.id().toString()))
                .map(ImportJob::view);
    }

    /** Outcomes in the order of the records, at most so many. */
    Page<ImportOutcomeView> outcomes(DataScope scope, UUID id, String onlyKind, Optional<Cursor> cursor, int limit)
            throws SQLException {
        if (find(scope, id).isEmpty()) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        int after = cursor.map(place -> place.value(0, Integer::valueOf)).orElse(0);
        List<ImportOutcomeView> rows =
                UnitOfWork.inScope(dataSource, scope, connection -> read(connection, id, onlyKind, after, limit + 1));
        return Page.of(rows, limit, row -> Cursor.after(String.valueOf(row.record())));
    }

    private static List<ImportOutcomeView> read(Connection connection, UUID id, String onlyKind, int after, int most)
            throws SQLException {
        List<ImportOutcomeView> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OUTCOMES)) {
            statement.setObject(1, id);
            statement.setInt(2, after);
            statement.setObject(3, id);
            statement.setInt(4, after);
            statement.setString(5, onlyKind);
            statement.setString(6, onlyKind);
            statement.setInt(7, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new ImportOutcomeView(
                            row.getInt(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, UUID.class),
                            errors(row.getString(6))));
                }
            }
        }
        return rows;
    }

    private static List<FieldError> errors(String json) {
        try {
            return ContractJson.mapper().readValue(json, new TypeReference<List<FieldError>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
