package org.mingjian.kernel.idempotency;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.testing.OwnDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdempotencyTableTest {

    private static final StoredAnswer CREATED = new StoredAnswer("d1", 201, "/v1/cases/1", "\"1\"", "{}");
    private static final StoredAnswer BARE = new StoredAnswer("d1", 202, null, null, "{}");

    private static OwnDatabase database;

    @BeforeAll
    static void open() throws SQLException, IOException {
        database = OwnDatabase.with("/db/idempotency_key.sql");
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static Optional<StoredAnswer> find(String subject, String key, String digest) throws SQLException {
        return UnitOfWork.run(
                database.dataSource(), connection -> IdempotencyKeys.find(connection, subject, key, digest));
    }

    private static void keep(String subject, String key, StoredAnswer answer) throws SQLException {
        UnitOfWork.run(database.dataSource(), connection -> {
            IdempotencyKeys.keep(connection, subject, key, answer);
            return answer;
        });
    }

    @Test
    void the_first_time_there_is_no_answer() throws SQLException {
        // then
        assertThat(find("ann", "never", "d1")).isEmpty();
    }

    @Test
    void the_same_request_gets_the_answer_it_got() throws SQLException {
        // given
        keep("ann", "full", CREATED);
        keep("ann", "bare", BARE);
        // then
        assertThat(find("ann", "full", "d1")).contains(CREATED);
        assertThat(find("ann", "bare", "d1")).contains(BARE);
    }

    @Test
    void a_key_belongs_to_its_caller() throws SQLException {
        // given
        keep("ann", "shared", CREATED);
        // then
        assertThat(find("bob", "shared", "d2")).isEmpty();
    }

    @Test
    void a_key_with_another_request_is_refused() throws SQLException {
        // given
        keep("ann", "reused", CREATED);
        // then
        assertThatThrownBy(() -> find("ann", "reused", "d2"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void of_two_equal_requests_at_once_one_is_told_by_the_constraint() throws SQLException {
        // given
        keep("ann", "twice", CREATED);
        // then
        assertThatThrownBy(() -> keep("ann", "twice", CREATED))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(UnitOfWork.UNIQUE_VIOLATION));
    }

    @Test
    void an_answer_whose_effect_was_rolled_back_was_never_given() throws SQLException {
        // given
        assertThatThrownBy(() -> UnitOfWork.run(database.dataSource(), connection -> {
                    IdempotencyKeys.keep(connection, "ann", "undone", CREATED);
                    throw new IllegalStateException("the effect failed");
                }))
                .hasMessage("the effect failed");
        // then
        assertThat(find("ann", "undone", "d1")).isEmpty();
    }
}
