package org.mingjian.reports.ingest;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.reports.ingest.Isolation.Suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IsolationTest {

    private final SQLException refused = new SQLException("NUL", "22021");
    private final SQLException away = new SQLException("connection refused", "08001");
    private final ArithmeticException unforeseen = new ArithmeticException("Overflow");

    private final List<Delivery> batch = IntStream.range(0, 9)
            .mapToObj(offset -> new Delivery(new ConsumerRecord<>("topic", 0, offset, "key", new byte[0])))
            .toList();
    private final List<Long> written = new ArrayList<>();
    private final List<Long> aside = new ArrayList<>();

    /** Takes every message but the fifth. */
    private BatchResult write(Suspicion suspicion, Exception onTheFifth) throws SQLException {
        return Isolation.write(
                batch,
                suspicion,
                messages -> {
                    if (messages.stream().anyMatch(message -> message.offset() == 4)) {
                        rethrow(onTheFifth);
                    }
                    messages.forEach(message -> written.add(message.offset()));
                    return new BatchResult(messages.size(), 0, 0, 0, 0);
                },
                (message, why) -> aside.add(message.offset()));
    }

    private static void rethrow(Exception failure) throws SQLException {
        if (failure instanceof SQLException ofDatabase) {
            throw ofDatabase;
        }
        throw (ArithmeticException) failure;
    }

    @ParameterizedTest
    @EnumSource
    void refused_data_stands_alone_and_the_rest_goes_through_in_order(Suspicion suspicion) throws SQLException {
        // when
        BatchResult result = write(suspicion, refused);
        // then
        assertThat(aside).containsExactly(4L);
        assertThat(written).containsExactly(0L, 1L, 2L, 3L, 5L, 6L, 7L, 8L);
        assertThat(result.applied()).isEqualTo(8);
        assertThat(result.poison()).isEqualTo(1);
    }

    @Test
    void what_nobody_foresaw_is_held_against_a_message_only_on_suspicion() throws SQLException {
        // then
        assertThatThrownBy(() -> write(Suspicion.REFUSED_DATA, unforeseen)).isSameAs(unforeseen);
        assertThat(aside).isEmpty();
        // when
        write(Suspicion.ANYTHING_UNFORESEEN, unforeseen);
        // then
        assertThat(aside).containsExactly(4L);
        assertThat(written).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void a_database_that_is_away_is_never_held_against_a_message(Suspicion suspicion) {
        // then
        assertThatThrownBy(() -> write(suspicion, away)).isSameAs(away);
        assertThat(aside).isEmpty();
        assertThat(written).isEmpty();
    }
}
