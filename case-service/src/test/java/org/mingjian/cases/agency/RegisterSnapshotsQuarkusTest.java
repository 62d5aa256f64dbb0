package org.mingjian.cases.agency;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.CaseServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterSnapshotsQuarkusTest {

    private static final int CALLERS = 6;

    @Inject
    DataSource dataSource;

    private final AtomicInteger connections = new AtomicInteger();

    /** The same database, with its connections counted. */
    private DataSource counted() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        connections.incrementAndGet();
                    }
                    return method.invoke(dataSource, arguments);
                });
    }

    @Test
    void of_many_who_ask_at_once_one_reads_and_after_a_change_one_reads_again() throws Exception {
        // given
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        RegisterSnapshots snapshots = new RegisterSnapshots(counted(), clock);
        CyclicBarrier together = new CyclicBarrier(CALLERS);
        Callable<Register> asking = () -> {
            together.await();
            return snapshots.current();
        };
        // when
        try (ExecutorService pool = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<Register> asked : pool.invokeAll(Collections.nCopies(CALLERS, asking))) {
                assertThat(asked.get()).isNotNull();
            }
        }
        // then
        assertThat(connections).hasValue(1);
        assertReadOnceMore(snapshots);
    }

    private void assertReadOnceMore(RegisterSnapshots snapshots) throws SQLException {
        Register before = snapshots.current();
        snapshots.changed();
        assertThat(snapshots.current()).isNotSameAs(before).isSameAs(snapshots.current());
        assertThat(connections).hasValue(2);
    }
}
