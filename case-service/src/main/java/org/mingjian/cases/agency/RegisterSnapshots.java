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

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.db.UnitOfWork;

/** Keeps the register in memory. A change here is seen at once, one made through another instance within seconds. */
@ApplicationScoped
public class RegisterSnapshots {

    private static final Duration FRESH_FOR = Duration.ofSeconds(5);

    private static final String AGENCIES =
            "select code, name, division, field, abbreviation, valid_from, valid_to from agency";
    private static final String OFFICERS = "select certificate_number, agency, valid_from, valid_to from officer";

    private final DataSource dataSource;
    private final InstantSource clock;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Loaded loaded;

    RegisterSnapshots(DataSource dataSource, InstantSource clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    private record Loaded(Register register, Instant at) {}

    /** The register as it stands now. */
    public Register current() throws SQLException {
        Loaded known = loaded;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.at().plus(FRESH_FOR))) {
            return known.register();
        }
        int before = changes.get();
        Register fresh = UnitOfWork.run(dataSource, RegisterSnapshots::read);
        if (changes.get() == before) {
            loaded = new Loaded(fresh, now);
        } // otherwise it may have been read just before a change, and must not outlive this call
        return fresh;
    }

    /** Forgets what was read; the next look reads again. */
    void changed() {
        changes.incrementAndGet();
        loaded = null;
    }

    private static Register read(Connection connection) throws SQLException {
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
        return new Register(agencies, officers);
    }

    private static AgencyFacts agency(ResultSet row) throws SQLException {
        return new AgencyFacts(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class));
    }

    private static OfficerFacts officer(ResultSet row) throws SQLException {
        return new OfficerFacts(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
    }
}
