package org.mingjian.cases.registering;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.Register;
import org.mingjian.cases.agency.RegisterChanged;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.cases.register.Entrustment;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.cases.register.StoredEntries;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.RowScope;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** Enters versions of register entries: one, or a table of them, all or none. */
@ApplicationScoped
class KeepingEntries {

    private static final Set<String> RACES = Set.of("23P01", "23505", "40P01");
    private static final int MOST_ERRORS = 100;

    private final Session session;
    private final RegisterSnapshots snapshots;
    private final Event<RegisterChanged> changes;
    private final InstantSource clock;

    KeepingEntries(Session session, RegisterSnapshots snapshots, Event<RegisterChanged> changes, InstantSource clock) {
        this.session = session;
        this.snapshots = snapshots;
        this.changes = changes;
        this.clock = clock;
    }

    /** How many versions became what. */
    record Result(int created, int changed, int unchanged) {}

    /**
     * Puts one version.
     *
     * @param ifMatch the ETag the caller read, required when the entry is known
     */
    Result put(Actor actor, Wanted wanted, @Nullable String ifMatch) throws SQLException {
        return keep(actor, wanted.place().register(), List.of(wanted), timelines -> {
            int version = Objects.requireNonNull(timelines.get(wanted.place())).version();
            if (version > 0) {
                Versions.requireMatch(ifMatch, version);
            }
        });
    }

    /** Puts a table of versions, in its order, all or none. */
    Result putAll(Actor actor, RegisterType type, List<Wanted> wanted) throws SQLException {
        return keep(actor, type, wanted, timelines -> {});
    }

    /** What putting a table would come to. */
    Result dryRun(Actor actor, RegisterType type, List<Wanted> wanted) throws SQLException {
        Map<String, AgencyFacts> agencies = admit(actor, type, wanted);
        return plan(actor, type, wanted, agencies, timelines -> {}, false);
    }

    /** What must be so of the entries as they are, under the lock. */
    interface Check {
        void on(Map<EntryPlace, KeyTimeline> timelines);
    }

    private Result keep(Actor actor, RegisterType type, List<Wanted> wanted, Check check) throws SQLException {
        try {
            Map<String, AgencyFacts> agencies = admit(actor, type, wanted);
            Result result = plan(actor, type, wanted, agencies, check, true);
            snapshots.changed();
            return result;
        } catch (JDBCException e) {
            throw RACES.contains(String.valueOf(e.getSQLState())) ? ProblemException.of(ProblemType.STALE_VERSION) : e;
        }
    }

    /** Who may enter into which register, and whose entries. */
    private Map<String, AgencyFacts> admit(Actor actor, RegisterType type, List<Wanted> wanted) throws SQLException {
        Keepers.require(actor, type);
        Register register = snapshots.current();
        Map<String, AgencyFacts> agencies = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (Wanted one : wanted) {
            String code = one.place().agency();
            AgencyFacts agency = register.agency(code).orElse(null);
            if (agency == null) {
                errors.add(FieldError.of(
                        ProblemType.UNKNOWN_AGENCY, one.where() + "/agency", ProblemType.UNKNOWN_AGENCY.advice()));
            } else if (!actor.scope().covers(agency.division(), code)) {
                throw ProblemException.of(ProblemType.OUTSIDE_DATA_SCOPE);
            } else {
                agencies.put(code, agency);
                Keepers.refuseReentrusting(agency, one, errors);
            }
        }
        refuse(errors);
        return agencies;
    }

    @Transactional
    Result plan(
            Actor actor,
            RegisterType type,
            List<Wanted> wanted,
            Map<String, AgencyFacts> agencies,
            Check check,
            boolean forGood) {
        Set<EntryPlace> places = new LinkedHashSet<>();
        wanted.forEach(one -> places.add(one.place()));
        return session.doReturningWork(connection -> {
            RowScope.apply(connection, actor.scope());
            Map<EntryPlace, KeyTimeline> timelines = EntryTable.lock(connection, type, places);
            check.on(timelines);
            Map<Wanted, KeyTimeline.Outcome> outcomes = put(actor, wanted, timelines);
            Result result = count(outcomes.values());
            if (forGood && result.created() + result.changed() > 0) {
                Map<String, String> divisions = new HashMap<>();
                agencies.forEach((code, agency) -> divisions.put(code, agency.division()));
                EntryTable.write(
                        connection,
                        timelines,
                        new EntryTable.Change(divisions, actor.subject(), ChinaTime.written(clock.instant())));
                tell(actor, type, outcomes, timelines);
            }
            return result;
        });
    }

    private Map<Wanted, KeyTimeline.Outcome> put(
            Actor actor, List<Wanted> wanted, Map<EntryPlace, KeyTimeline> timelines) {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        Map<Wanted, KeyTimeline.Outcome> outcomes = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (Wanted one : wanted) {
            KeyTimeline.Outcome outcome =
                    Objects.requireNonNull(timelines.get(one.place())).put(one);
            if (outcome == KeyTimeline.Outcome.OVERLAPPING) {
                errors.add(FieldError.of(
                        ProblemType.OUT_OF_RANGE, one.where() + "/validTo", "与其后生效的版本重叠；请提前截止日期，或者先修改其后的版本"));
            }
            if (outcome != KeyTimeline.Outcome.UNCHANGED) {
                Keepers.refuseThePast(actor, one, today, errors);
            }
            outcomes.put(one, outcome);
        }
        refuse(errors);
        return outcomes;
    }

    private static Result count(Collection<KeyTimeline.Outcome> outcomes) {
        return new Result(
                (int) outcomes.stream()
                        .filter(KeyTimeline.Outcome.CREATED::equals)
                        .count(),
                (int) outcomes.stream()
                        .filter(KeyTimeline.Outcome.CHANGED::equals)
                        .count(),
                (int) outcomes.stream()
                        .filter(KeyTimeline.Outcome.UNCHANGED::equals)
                        .count());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.OUT_OF_RANGE, errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        }
    }

    /** In the same transaction: the open cases of whoever is concerned are judged again. */
    private void tell(
            Actor actor,
            RegisterType type,
            Map<Wanted, KeyTimeline.Outcome> outcomes,
            Map<EntryPlace, KeyTimeline> timelines) {
        if (!StoredEntries.isJudgedBy(type)) {
            return;
        }
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        outcomes.forEach((one, outcome) -> {
            if (outcome != KeyTimeline.Outcome.UNCHANGED) {
                keys.computeIfAbsent(one.place().agency(), any -> new LinkedHashSet<>())
                        .add(one.place().key());
                bodies(one, Objects.requireNonNull(timelines.get(one.place())))
                        .forEach(body -> keys.computeIfAbsent(body, any -> new LinkedHashSet<>())
                                .add(one.place().key()));
            }
        });
        keys.forEach(
                (agency, changed) -> changes.fire(new RegisterChanged(agency, actor.subject(), said(type, changed))));
    }

    /** Who is entrusted now, and who was before. */
    private static Set<String> bodies(Wanted wanted, KeyTimeline timeline) {
        return Stream.concat(Stream.of(wanted.entry()), timeline.replaced().stream())
                .filter(Entrustment.class::isInstance)
                .map(entry -> ((Entrustment) entry).body())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String said(RegisterType type, Set<String> keys) {
        String first = type.label() + keys.iterator().next();
        return keys.size() == 1 ? first : first + "等" + keys.size() + "项";
    }
}
