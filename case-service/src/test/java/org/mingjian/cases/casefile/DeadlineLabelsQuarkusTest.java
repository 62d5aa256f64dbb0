package org.mingjian.cases.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Deadlines kept before they had names get them, and none comes without. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineLabelsQuarkusTest {

    private static final String A_DEADLINE = """
            insert into case_deadline (case_id, limit_id, start_step, agency, division, starts_on, raw_due, due,
                provisional, reasoning, label)
            values ('%s', '%s', 1, '113505240039000128', '350524', '2022-03-02', '2022-03-11', '2022-03-11', false, '', '')""";

    @Test
    void a_deadline_without_a_name_is_named_by_its_limit_or_its_id() throws SQLException, IOException {
        // given
        UUID known = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        try (Connection owner = Database.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            // when: the schema of before, and the migration again
            statement.execute("select set_config('mingjian.division_from', '', true),"
                    + " set_config('mingjian.division_to', '~', true), set_config('mingjian.agency', '', true)");
            statement.execute("alter table case_deadline drop constraint case_deadline_has_a_label");
            statement.execute(A_DEADLINE.formatted(known, "PEN-061"));
            statement.execute(A_DEADLINE.formatted(unknown, "GONE-1"));
            statement.execute(migration());
            // then
            assertThat(Database.texts(owner, "select label from case_deadline where case_id = ?", known))
                    .containsExactly("送达处罚决定书");
            assertThat(Database.texts(owner, "select label from case_deadline where case_id = ?", unknown))
                    .containsExactly("GONE-1");
            owner.rollback();
        }
    }

    @Test
    void no_deadline_is_kept_without_a_name() {
        // then
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Database.changeAsOwner(A_DEADLINE.formatted(UUID.randomUUID(), "PEN-061")))
                .withMessageContaining("case_deadline_has_a_label");
    }

    private static String migration() throws IOException {
        String file = "/db/migration/V12__Name_the_deadlines_of_before.sql";
        try (InputStream in = DeadlineLabelsQuarkusTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
