package org.mingjian.cases.credit;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.casefile.PersonalData;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepReading;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.time.ChinaTime;

/** Reads cases for an export one after the other, in little memory, and writes down who took them. */
@ApplicationScoped
class CreditCases {

    private static final String READ = """
            select c.id, c.case_number, c.kind, c.agency, a.name, c.division, c.matter, c.party_kind, c.party_name,
                c.party_code, c.party_identity, c.party_representative, c.changed_at,
                (select array_agg(s.entry order by s.number) from case_step s where s.case_id = c.id and s.type in
                    ('case-opened', 'disclosure-withheld', 'penalty-decided', 'licence-decided', 'decision-annulled', 'decision-disclosed',
                    'licence-withdrawn', 'licence-cancelled')) as steps, a.division as seat, a.field, c.decided_on
            from case_file c join agency a on a.code = c.agency
            where c.kind = ? and (c.decided_on, c.id) > (?, ?) and c.decided_on <= ?
              and c.division between ? and ? and (? = '' or c.agency = ?) and (?::text is null or c.agency = ?)
            order by c.decided_on, c.id limit ?""";

    private static final String LOG = "insert into credit_disclosure_access"
            + " (id, subject, name, division_from, division_to, agency, query, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int AT_ONCE = 500;

    private final DataSource dataSource;
    private final PersonalData personalData;
    private final Secrecy secrecy;
    private final InstantSource clock;

    CreditCases(DataSource dataSource, PersonalData personalData, Secrecy secrecy, InstantSource clock) {
        this.dataSource = dataSource;
        this.personalData = personalData;
        this.secrecy = secrecy;
        this.clock = clock;
    }

    /** What is asked for. */
    record Query(
            CaseKind kind,
            LocalDate from,
            LocalDate to,
            @Nullable String agency) {}

    /** Takes the cases one by one. */
    @FunctionalInterface
    interface Taker {

        /** Takes the next. */
        void take(CreditCase next);
    }

    LocalDate today() {
        return ChinaTime.dayOf(clock.instant());
    }

    /** Notes who asks for what; committed before the first row is read. */
    void note(Actor actor, String query) throws SQLException {
        Instant now = clock.instant();
        UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LOG)) {
                DataScope scope = actor.scope();
                statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
                statement.setString(2, actor.subject());
                statement.setString(3, actor.name());
                statement.setString(4, scope.divisionFrom());
                statement.setString(5, scope.divisionTo());
                statement.setString(6, scope.agency());
                statement.setString(7, query);
                statement.setObject(8, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
    }

    /** Where a page goes on: behind that case. */
    private record Place(LocalDate decidedOn, UUID id) {

        static Place before(LocalDate day) {
            return new Place(day, new UUID(0, 0));
        }
    }

    /**
     * Hands over every case of the query in that scope that may leave the house. No connection is held meanwhile, however
     * slowly it is taken.
     *
     * @return how many were kept back because they must not be disclosed
     */
    int read(DataScope scope, Query query, Taker taker) throws SQLException {
        LocalDate today = today();
        Place place = Place.before(query.from());
        int kept = 0;
        List<CreditCase> page;
        do {
            page = page(scope, query, place);
            for (CreditCase one : page) {
                place = new Place(one.decidedOn(), one.id());
                if (secrecy.covers(one, today)) {
                    kept++;
                } else {
                    taker.take(one);
                }
            }
        } while (page.size() == AT_ONCE);
        return kept;
    }

    private List<CreditCase> page(DataScope scope, Query query, Place place) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> {
            try (PreparedStatement statement = statement(connection, scope, query, place);
                    ResultSet row = statement.executeQuery()) {
                List<CreditCase> page = new ArrayList<>();
                while (row.next()) {
                    page.add(read(row));
                }
                return page;
            }
        });
    }

    private static PreparedStatement statement(Connection connection, DataScope scope, Query query, Place place)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(READ);
        statement.setString(1, query.kind().name());
        statement.setObject(2, place.decidedOn());
        statement.setObject(3, place.id());
        statement.setObject(4, query.to());
        statement.setString(5, scope.divisionFrom());
        statement.setString(6, scope.divisionTo());
        statement.setString(7, scope.agency());
        statement.setString(8, scope.agency());
        statement.setString(9, query.agency());
        statement.setString(10, query.agency());
        statement.setInt(11, AT_ONCE);
        return statement;
    }

    private CreditCase read(ResultSet row) throws SQLException {
        List<CaseStep> steps = new ArrayList<>();
        for (String entry : (String[]) row.getArray(14).getArray()) {
            steps.add(step(entry));
        }
        Party party = new Party(
                PartyKind.valueOf(row.getString(8)),
                row.getString(9),
                row.getString(10),
                open(row.getBytes(11)),
                open(row.getBytes(12)));
        Timestamp changed = row.getTimestamp(13);
        return new CreditCase(
                row.getObject(1, UUID.class),
                row.getString(2),
                CaseKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                DivisionCode.parse(row.getString("seat")).locality().inField(row.getString("field")),
                row.getObject("decided_on", LocalDate.class),
                row.getString(7),
                party,
                steps,
                ChinaTime.dayOf(changed.toInstant()));
    }

    private @Nullable String open(byte @Nullable [] kept) {
        return kept == null ? null : personalData.decrypt(kept);
    }

    private static CaseStep step(String entry) {
        try {
            return switch (StepForms.read(ContractJson.mapper().readValue(entry, StepForm.class))) {
                case StepReading.Understood(CaseStep step) -> step;
                case StepReading.Unreadable(var problems) ->
                    throw new IllegalStateException("a kept step cannot be read: " + problems);
            };
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
