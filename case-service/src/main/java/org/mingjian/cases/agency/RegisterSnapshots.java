package org.mingjian.cases.agency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.Entries;
import org.mingjian.cases.register.StoredEntries;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;

/** Keeps the register in memory. A change here is seen at once, one made through another instance within seconds. */
@ApplicationScoped
public class RegisterSnapshots {

    private static final Duration FRESH_FOR = Duration.ofSeconds(5);

    private static final String AGENCIES =
            "select code, name, division, field, abbreviation, valid_from, valid_to, kind from agency";
    private static final String OFFICERS = "select certificate_number, agency, valid_from, valid_to from officer";

    private final DataSource dataSource;
    private final InstantSource clock;
    private final AtomicInteger changes = new AtomicInteger();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Loaded loaded;

    RegisterSnapshots(DataSource dataSource, InstantSource clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * @param stamp of the entries, which are read again only when it is another one
     * @param change how many changes there had been here before it was read
     */
    private record Loaded(Register register, long stamp, int change, Instant at) {}

    /** The register as it stands now. One reads it, the others wait for what that one has read. */
    public Register current() throws SQLException {
        Loaded known = loaded;
        if (known != null && isFresh(known)) {
            return known.register();
        }
        reading.lock();
        try {
            Loaded last = loaded;
            if (last != null && isFresh(last)) {
                return last.register();
            }
            int change = changes.get(); // what is read now may be older than a change that comes meanwhile
            Instant now = clock.instant();
            Loaded fresh = UnitOfWork.inScope(
                    dataSource, DataScope.EVERYTHING, connection -> read(connection, last, change, now));
            loaded = fresh;
            return fresh.register();
        } finally {
            reading.unlock();
        }
    }

    private boolean isFresh(Loaded known) {
        return known.change() == changes.get()
                && clock.instant().isBefore(known.at().plus(FRESH_FOR));
    }

    /** Forgets what was read; the next look reads again. */
    public void changed() {
        changes.incrementAndGet();
    }

    /** The stamp is asked first: entries read behind it are at least as new, and are read once more if they are newer. */
    private static Loaded read(Connection connection, @Nullable Loaded last, int change, Instant now)
            throws SQLException {
        long stamp = StoredEntries.stamp(connection);
        Entries entries =
                last != null && last.stamp() == stamp ? last.register().entries() : StoredEntries.read(connection);
        return new Loaded(read(connection, entries), stamp, change, now);
    }

    private static Register read(Connection connection, Entries entries) throws SQLException {
        Map<String, AgencyFacts> agencies = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(AGENCIES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                agencies.put(row.getString(1), agency(row));
            }
        }
        Map<String, OfficerFacts> officers = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OFFICERS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                officers.put(row.getString(1), officer(row));
            }
        }
        return new Register(agencies, officers, entries);
    }

    private static AgencyFacts agency(ResultSet row) throws SQLException {
        return new AgencyFacts(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                AgencyKind.valueOf(row.getString(8)));
    }

    private static OfficerFacts officer(ResultSet row) throws SQLException {
        return new OfficerFacts(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
    }
}
