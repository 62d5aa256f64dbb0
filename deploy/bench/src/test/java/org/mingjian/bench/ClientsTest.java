package org.mingjian.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientsTest {

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void at_a_pace_exactly_so_much_is_done() {
        // when
        Clients.Outcome outcome = Clients.atPace(4, Duration.ofMillis(500), 200, number -> working(() -> {}));

        // then
        assertThat(done).hasValue(100);
        assertThat(closed).hasValue(4);
        assertThat(outcome.latencies().count()).isEqualTo(100);
    }

    @Test
    void work_that_waited_behind_a_stall_counts_from_when_it_was_due() {
        // when
        Clients.Outcome outcome = Clients.atPace(
                1, Duration.ofMillis(400), 100, number -> working(() -> Pause.of(Duration.ofMillis(20))));

        // then
        assertThat(outcome.latencies().percentile(95)).isGreaterThan(100);
    }

    @Test
    void at_full_rate_every_client_works_until_the_end() {
        // when
        Clients.Outcome outcome = Clients.atFullRate(3, Duration.ofMillis(200), number -> working(() -> {}));

        // then
        assertThat(outcome.latencies().count()).isEqualTo(done.get());
        assertThat(outcome.perSecond()).isPositive();
        assertThat(closed).hasValue(3);
    }

    @Test
    void a_client_that_fails_ends_the_measurement_with_its_reason() {
        assertThatThrownBy(() -> Clients.atFullRate(
                        1,
                        Duration.ofSeconds(1),
                        number -> working(() -> {
                            throw new BenchFailure("refused");
                        })))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("refused");
    }

    private Clients.Client working(Runnable work) {
        return new Clients.Client() {
            @Override
            public void once() {
                work.run();
                done.incrementAndGet();
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
