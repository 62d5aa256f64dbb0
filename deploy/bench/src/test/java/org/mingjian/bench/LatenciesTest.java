package org.mingjian.bench;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LatenciesTest {

    @Test
    void a_percentile_is_the_time_within_which_so_many_were_answered() {
        // given
        Latencies latencies = new Latencies();
        for (int i = 10_000; i >= 1; i--) {
            latencies.add(i * 1_000_000L);
        }

        // then
        assertThat(latencies.count()).isEqualTo(10_000);
        assertThat(latencies.percentile(50)).isEqualTo(5_000);
        assertThat(latencies.percentile(95)).isEqualTo(9_500);
        assertThat(latencies.percentile(100)).isEqualTo(10_000);
    }

    @Test
    void what_several_clients_measured_is_merged() {
        // given
        Latencies one = new Latencies();
        one.add(1_000_000);
        Latencies other = new Latencies();
        other.add(3_000_000);

        // when
        one.addAll(other);

        // then
        assertThat(one.count()).isEqualTo(2);
        assertThat(one.percentile(95)).isEqualTo(3);
    }

    @Test
    void nothing_measured_has_no_percentile() {
        assertThat(new Latencies().percentile(95)).isNaN();
    }
}
