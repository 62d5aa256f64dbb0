package org.mingjian.cases.draw;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identifier.VisibleText;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** All draws that were ever prepared, so that one that was repeated until it pleased is seen. */
@ApplicationScoped
class ListingDraws {

    private static final UUID LARGEST = new UUID(-1L, -1L);

    private static final String NEWEST = """
            select d.id, d.agency, d.basis, d.drawn_on, d.objects_wanted, d.officers_per_object, d.objects_sha256,
                d.commitment_sha256, d.committed_at, r.revealed_at,
                (select count(*) from draw a
                    where a.agency = d.agency and a.objects_sha256 = d.objects_sha256 and a.basis = d.basis) as alike
            from draw d left join draw_result r on r.draw_id = d.id
            where d.id < ? and (?::text is null or d.agency = ?) and (?::text is null or d.basis = ?)
            order by d.id desc limit ?""";

    private final DataSource dataSource;

    ListingDraws(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Newest first.
     *
     * @param agency code of the only agency, or null for all in sight
     * @param basis the only basis, as it was written, or null for all
     */
    Page<DrawSummary> list(
            DataScope scope, @Nullable String agency, @Nullable String basis, Optional<Cursor> cursor, int limit)
            throws SQLException {
        UUID before = cursor.map(place -> place.value(0, UUID::fromString)).orElse(LARGEST);
        String code = asked(agency);
        String wanted = asked(basis);
        List<DrawSummary> rows = UnitOfWork.inScope(dataSource, scope, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
                statement.setObject(1, before);
                statement.setString(2, code == null ? null : code.toUpperCase(Locale.ROOT));
                statement.setString(3, code == null ? null : code.toUpperCase(Locale.ROOT));
                statement.setString(4, wanted);
                statement.setString(5, wanted);
                statement.setInt(6, limit + 1);
                List<DrawSummary> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(summary(row));
                    }
                }
                return found;
            }
        });
        return Page.of(rows, limit, row -> Cursor.after(row.id().toString()));
    }

    private static @Nullable String asked(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!VisibleText.is(text)) {
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, "查询条件含有不可见的控制字符；请重新填写。");
        }
        return text.strip();
    }

    private static DrawSummary summary(ResultSet row) throws SQLException {
        OffsetDateTime revealed = row.getObject("revealed_at", OffsetDateTime.class);
        return new DrawSummary(
                row.getObject("id", UUID.class),
                row.getString("agency"),
                row.getString("basis"),
                row.getObject("drawn_on", LocalDate.class),
                row.getInt("objects_wanted"),
                row.getInt("officers_per_object"),
                row.getString("objects_sha256"),
                row.getString("commitment_sha256"),
                ChinaTime.written(
                        row.getObject("committed_at", OffsetDateTime.class).toInstant()),
                revealed == null ? null : ChinaTime.written(revealed.toInstant()),
                row.getInt("alike"));
    }
}
