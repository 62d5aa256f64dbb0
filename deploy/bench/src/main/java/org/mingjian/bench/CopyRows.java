package org.mingjian.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.postgresql.PGConnection;

/** Copies exactly the rows that an import left into the copies of the tables, in one transaction per stream. */
final class CopyRows {

    private final Database database;
    private final List<Table> tables;

    /**
     * The rows of one import in COPY's own format.
     *
     * @param files how many cases they are
     */
    record Data(int files, Map<Table, byte[]> rows) {}

    CopyRows(Database database, List<Table> tables) {
        this.database = database;
        this.tables = tables;
    }

    Data take(BulkIntake.Import from) throws SQLException, IOException {
        Map<Table, byte[]> rows = new LinkedHashMap<>();
        try (Connection connection = database.connect()) {
            for (Table table : tables) {
                String ids = "select id from public.case_file where import_id = '" + from.id() + "'";
                String sql = "copy (select " + table.columnList() + " from public." + table.name() + " where "
                        + table.key() + " in (" + ids + ")) to stdout";
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
                rows.put(table, out.toByteArray());
            }
        }
        return new Data(from.files(), rows);
    }

    /** Copies each of these in a stream of its own, all at once; returns cases per second over all streams. */
    double copy(List<Data> streams) {
        List<Callable<Integer>> tasks = new ArrayList<>();
        streams.forEach(data -> tasks.add(() -> copy(data)));
        long start = System.nanoTime();
        int files = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(streams.size())) {
            for (Future<Integer> each : pool.invokeAll(tasks)) {
                files += each.get();
            }
        } catch (ExecutionException e) {
            throw new BenchFailure("COPY failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
        return files * 1e9 / (System.nanoTime() - start);
    }

    private int copy(Data data) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (Map.Entry<Table, byte[]> table : data.rows().entrySet()) {
                String sql =
                        "copy " + table.getKey().copy() + " (" + table.getKey().columnList() + ") from stdin";
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(sql, new ByteArrayInputStream(table.getValue()), 1 << 16);
            }
            connection.commit();
            return data.files();
        }
    }
}
