package org.mingjian.cases.casefile;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** Looking up cases. */
@ApplicationScoped
class ReadingCases {

    private static final int STEPS_SHOWN = 100;

    private final CaseFiles cases;
    private final CaseParts parts;
    private final Procedures procedures;
    private final DataSource dataSource;
    private final InstantSource clock;

    ReadingCases(CaseFiles cases, CaseParts parts, Procedures procedures, DataSource dataSource, InstantSource clock) {
        this.cases = cases;
        this.parts = parts;
        this.procedures = procedures;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Transactional
    Page<CaseSummary> list(DataScope scope, CaseFilter filter, Optional<Cursor> cursor, int limit) {
        LocalDate beganOn =
                cursor.map(place -> place.value(0, LocalDate::parse)).orElse(null);
        UUID id = cursor.map(place -> place.value(1, UUID::fromString)).orElse(null);
        return Page.of(
                        cases.list(scope, filter, beganOn, id, limit + 1),
                        limit,
                        row -> Cursor.after(row.beganOn().toString(), row.id().toString()))
                .map(CaseFile::summary);
    }

    /** One case with everything that hangs on it. */
    Optional<CaseView> find(DataScope scope, UUID id) throws SQLException {
        Optional<CaseSummary> summary = summary(scope, id);
        if (summary.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return UnitOfWork.inScope(dataSource, scope, connection -> {
            Optional<KeptCase> kept = KeptCase.load(connection, id);
            List<CaseView.StepView> steps = parts.steps(connection, id, 0, STEPS_SHOWN);
            return Optional.of(new CaseView(
                    summary.get(),
                    steps,
                    parts.deadlines(connection, id, today),
                    parts.findings(connection, id),
                    parts.resolvedFindings(connection, id),
                    kept.map(this::nextSteps).orElse(List.of())));
        });
    }

    private List<String> nextSteps(KeptCase kept) {
        return procedures
                .find(kept.header().kind(), kept.header().procedure())
                .map(procedure -> LiveSteps.permitted(procedure, kept.steps()).stream()
                        .map(StepType::wireName)
                        .toList())
                .orElse(List.of());
    }

    /** The steps behind a number. */
    Page<CaseView.StepView> steps(DataScope scope, UUID id, Optional<Cursor> cursor, int limit) throws SQLException {
        int after = cursor.map(place -> place.value(0, Integer::valueOf)).orElse(0);
        if (summary(scope, id).isEmpty()) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        List<CaseView.StepView> rows =
                UnitOfWork.inScope(dataSource, scope, connection -> parts.steps(connection, id, after, limit + 1));
        return Page.of(rows, limit, row -> Cursor.after(String.valueOf(row.number())));
    }

    /** Computes the whole chain of a case anew and compares it with what is kept. */
    Optional<ChainCheck> verify(DataScope scope, UUID id) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> ChainCheck.of(connection, id));
    }

    @Transactional
    Optional<CaseSummary> summary(DataScope scope, UUID id) {
        return cases.find(scope, id).map(CaseFile::summary);
    }

    /** A kept entry as a form. */
    static StepForm form(String entry) {
        try {
            return ContractJson.mapper().readValue(entry, StepForm.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
