package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingjian.kernel.timeline.Objection;

/** The rows of one write, table by table. */
final class JournalRows {

    final RowColumns cases = new RowColumns(23);
    final RowColumns steps = new RowColumns(10);
    final RowColumns deadlines = new RowColumns(14);
    final RowColumns findings = new RowColumns(10);
    final RowColumns events = new RowColumns(7);
    private final Map<JournalTable, RowColumns> further = new LinkedHashMap<>();

    /** Rows of the tables of cases, and of these. */
    JournalRows(List<JournalTable> tables) {
        tables.forEach(table -> further.put(table, new RowColumns(table.width())));
    }

    void addFurther(JudgedCase judged) {
        further.forEach((table, rows) -> table.add(rows, judged));
    }

    void addLimits(UUID id, CaseHeader header, Judgement judgement) {
        for (RunningLimit running : judgement.limits()) {
            LimitRow limit = LimitRow.of(running);
            deadlines.add(
                    id,
                    limit.limitId(),
                    limit.startStep(),
                    header.agency(),
                    header.division(),
                    limit.label(),
                    limit.bound(),
                    limit.startsOn(),
                    limit.rawDue(),
                    limit.due(),
                    limit.metOn(),
                    limit.stoppedOn(),
                    limit.provisional(),
                    limit.reasoning());
        }
    }

    /** Adds the findings, those held before with the moment they had; returns the rule of each that is new. */
    List<String> addFindings(UUID id, CaseHeader header, Judgement judgement, FormerFindings former) {
        List<String> fresh = new ArrayList<>();
        int number = 0;
        for (Objection objection : judgement.objections()) {
            number++;
            FindingRow finding = FindingRow.of(objection);
            OffsetDateTime since = former.recordedAt(id, finding);
            if (since == null) {
                fresh.add(finding.rule());
            }
            findings.add(
                    id,
                    number,
                    header.agency(),
                    header.division(),
                    finding.rule(),
                    finding.article(),
                    finding.severity(),
                    finding.steps(),
                    finding.detail(),
                    since);
        }
        return fresh;
    }

    /**
     * Sends all five inserts at once; an insert of no rows costs next to nothing. The further ones go with them, all or
     * none, so that there are two texts to prepare and not one for each set of tables.
     */
    void insert(Connection connection) throws SQLException {
        boolean all = further.values().stream().anyMatch(rows -> !rows.isEmpty());
        String sql = all
                ? Stream.concat(
                                Stream.of(JournalSql.INSERT_ALL),
                                further.keySet().stream().map(JournalTable::insert))
                        .collect(Collectors.joining(";\n"))
                : JournalSql.INSERT_ALL;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = cases.bind(connection, statement, 1);
            next = steps.bind(connection, statement, next);
            next = deadlines.bind(connection, statement, next);
            next = findings.bind(connection, statement, next);
            next = events.bind(connection, statement, next);
            if (all) {
                for (RowColumns rows : further.values()) {
                    next = rows.bind(connection, statement, next);
                }
            }
            statement.execute();
        }
    }
}
