package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepReading;
import org.mingjian.kernel.contract.cases.StepText;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.statute.Bound;
import org.mingjian.kernel.time.ChinaTime;

/** Reads what hangs on one case, within the scope set on the connection. */
@ApplicationScoped
class CaseParts {

    private static final String STEPS = "select number, entry, sha256, sm3, recorded_at from case_step"
            + " where case_id = ? and number > ? order by number limit ?";

    private static final String DEADLINES =
            "select limit_id, label, start_step, starts_on, raw_due, due, met_on, stopped_on,"
                    + " bound, provisional, reasoning from case_deadline where case_id = ? order by due, limit_id, start_step";

    private static final String FINDINGS = "select number, rule, article, severity, steps, detail, recorded_at from"
            + " case_finding where case_id = ? order by number";

    private static final String RESOLVED =
            "select rule, article, severity, steps, detail, recorded_at, resolved_at from"
                    + " case_finding_resolved where case_id = ? order by id desc limit 100";

    List<CaseView.StepView> steps(Connection connection, UUID id, int after, int most) throws SQLException {
        List<CaseView.StepView> steps = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(STEPS)) {
            statement.setObject(1, id);
            statement.setInt(2, after);
            statement.setInt(3, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    StepForm form = ReadingCases.form(row.getString(2));
                    String said = StepForms.read(form) instanceof StepReading.Understood(CaseStep step)
                            ? StepText.of(step)
                            : "";
                    steps.add(new CaseView.StepView(
                            row.getInt(1),
                            StepType.ofWireName(form.type())
                                    .map(StepType::label)
                                    .orElse(""),
                            said,
                            form,
                            row.getString(3),
                            row.getString(4),
                            ChinaTime.written(
                                    row.getObject(5, OffsetDateTime.class).toInstant())));
                }
            }
        }
        return steps;
    }

    List<CaseView.DeadlineView> deadlines(Connection connection, UUID id, LocalDate today) throws SQLException {
        List<CaseView.DeadlineView> deadlines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DEADLINES)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    deadlines.add(deadline(row, today));
                }
            }
        }
        return deadlines;
    }

    private static CaseView.DeadlineView deadline(ResultSet row, LocalDate today) throws SQLException {
        LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
        LocalDate due = row.getObject("due", LocalDate.class);
        @Nullable LocalDate metOn = row.getObject("met_on", LocalDate.class);
        @Nullable LocalDate stoppedOn = row.getObject("stopped_on", LocalDate.class);
        return new CaseView.DeadlineView(
                row.getString("limit_id"),
                row.getString("label"),
                row.getInt("start_step"),
                startsOn,
                row.getObject("raw_due", LocalDate.class),
                due,
                metOn,
                stoppedOn,
                OpenState.of(
                        new OpenState.Kept(Bound.valueOf(row.getString("bound")), startsOn, due, metOn, stoppedOn),
                        today),
                row.getBoolean("provisional"),
                row.getString("reasoning"));
    }

    List<CaseView.FindingView> findings(Connection connection, UUID id) throws SQLException {
        List<CaseView.FindingView> findings = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FINDINGS)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    findings.add(new CaseView.FindingView(
                            row.getInt(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            numbers(row, 5),
                            row.getString(6),
                            moment(row, 7)));
                }
            }
        }
        return findings;
    }

    /** What was held against the case once, newest first. */
    List<CaseView.ResolvedFindingView> resolvedFindings(Connection connection, UUID id) throws SQLException {
        List<CaseView.ResolvedFindingView> findings = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(RESOLVED)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    findings.add(new CaseView.ResolvedFindingView(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            numbers(row, 4),
                            row.getString(5),
                            moment(row, 6),
                            moment(row, 7)));
                }
            }
        }
        return findings;
    }

    private static List<Integer> numbers(ResultSet row, int column) throws SQLException {
        return Arrays.asList((Integer[]) row.getArray(column).getArray());
    }

    private static OffsetDateTime moment(ResultSet row, int column) throws SQLException {
        return ChinaTime.written(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
