package org.mingjian.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Runs many clients side by side for a while, as fast as they can or at a given pace. */
final class Clients {

    /** Something that does one piece of work at a time. */
    interface Client extends AutoCloseable {

        void once() throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    /** Makes the n-th client. */
    interface Factory {

        Client make(int number) throws Exception;
    }

    /**
     * What a phase came to.
     *
     * @param perSecond pieces of work done in a second
     */
    record Outcome(double perSecond, Latencies latencies) {}

    private Clients() {}

    /** As fast as they can; each client begins anew when it has its answer. */
    static Outcome atFullRate(int clients, Duration length, Factory factory) {
        long end = System.nanoTime() + length.toNanos();
        return run(clients, factory, client -> {
            Latencies latencies = new Latencies();
            long before = System.nanoTime();
            while (before < end) {
                client.once();
                long after = System.nanoTime();
                latencies.add(after - before);
                before = after;
            }
            return latencies;
        });
    }

    /**
     * At a fixed pace, whoever of the clients is free. Times count from when the work was due, so that a stall shows in
     * everything that had to wait behind it.
     */
    static Outcome atPace(int clients, Duration length, double perSecond, Factory factory) {
        long start = System.nanoTime();
        long total = Math.round(perSecond * length.toMillis() / 1000);
        AtomicLong taken = new AtomicLong();
        return run(clients, factory, client -> {
            Latencies latencies = new Latencies();
            for (long turn = taken.getAndIncrement(); turn < total; turn = taken.getAndIncrement()) {
                long due = start + Math.round(turn * 1e9 / perSecond);
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(Duration.ofNanos(wait));
                }
                client.once();
                latencies.add(System.nanoTime() - due);
            }
            return latencies;
        });
    }

    private interface Work {

        Latencies with(Client client) throws Exception;
    }

    private static Outcome run(int clients, Factory factory, Work work) {
        List<Callable<Latencies>> tasks = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            tasks.add(() -> {
                try (Client client = factory.make(number)) {
                    return work.with(client);
                }
            });
        }
        Latencies all = new Latencies();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            for (Future<Latencies> each : pool.invokeAll(tasks)) {
                all.addAll(each.get());
            }
        } catch (ExecutionException e) {
            throw new BenchFailure("a client failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
        return new Outcome(all.count() * 1e9 / (System.nanoTime() - start), all);
    }
}
