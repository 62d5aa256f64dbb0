package org.mingjian.cases.agency;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identifier.UnifiedSocialCreditCode;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Entering, changing and looking up agencies. */
@ApplicationScoped
class KeepingAgencies {

    private static final String REHOME = "update register_entry set division = ? where agency = ?";

    private final Session session;
    private final Agencies agencies;
    private final RegisterSnapshots snapshots;
    private final Event<RegisterChanged> changes;

    KeepingAgencies(Agencies agencies, RegisterSnapshots snapshots, Event<RegisterChanged> changes, Session session) {
        this.session = session;
        this.agencies = agencies;
        this.snapshots = snapshots;
        this.changes = changes;
    }

    /**
     * Enters an agency or changes it.
     *
     * @param ifMatch the ETag the caller read, required when the agency is known
     */
    Kept<AgencyView> keep(Actor actor, String code, @Nullable AgencyForm form, @Nullable String ifMatch) {
        try {
            String canonical = UnifiedSocialCreditCode.parse(code).value();
            Kept<AgencyView> kept = store(actor, canonical, Entries.require(form), ifMatch);
            snapshots.changed();
            return kept;
        } catch (PersistenceException e) {
            throw Entries.meaningOf(e);
        }
    }

    @Transactional
    Kept<AgencyView> store(Actor actor, String code, AgencyForm form, @Nullable String ifMatch) {
        DivisionCode.parse(form.division());
        Validity.require(form.validFrom(), form.validTo());
        Entries.requireVisible(Map.of("/name", form.name(), "/abbreviation", String.valueOf(form.abbreviation())));
        requireInScope(actor, form.division(), code);
        Agency known = agencies.findById(code);
        Duties.require(actor, known != null && known.isConfirmedLike(form));
        if (known == null) {
            Agency agency = new Agency(code, form, actor.subject());
            agencies.persistAndFlush(agency);
            return new Kept<>(agency.view(), agency.version(), true);
        }
        requireInScope(actor, known.division(), code);
        Versions.requireMatch(ifMatch, known.version());
        AgencyFacts before = known.facts();
        known.become(form, actor.subject());
        agencies.flush();
        if (!before.division().equals(form.division())) {
            rehome(actor.scope(), code, form.division());
        }
        if (!before.bindsLike(known.facts())) {
            changes.fire(new RegisterChanged(code, actor.subject(), "执法主体登记"));
        }
        return new Kept<>(known.view(), known.version(), false);
    }

    /** The entries of an agency go where it goes, with their history: in sight of the new place, and no longer of the old. */
    private void rehome(DataScope scope, String code, String division) {
        session.doWork(connection -> {
            RowScope.apply(connection, scope);
            try (PreparedStatement statement = connection.prepareStatement(REHOME)) {
                statement.setString(1, division);
                statement.setString(2, code);
                statement.executeUpdate();
            }
            RowScope.apply(connection, DataScope.NOTHING);
        });
    }

    /** What was entered about it, the newest first; empty when it is not in sight. */
    @Transactional
    List<EntryVersion> versions(DataScope scope, String code) {
        String canonical = code.toUpperCase(Locale.ROOT);
        return find(scope, canonical).isEmpty()
                ? List.of()
                : session.doReturningWork(connection -> EntryVersion.ofAgency(connection, canonical));
    }

    @Transactional
    Optional<Kept<AgencyView>> find(DataScope scope, String code) {
        return agencies.findByIdOptional(code.toUpperCase(Locale.ROOT))
                .filter(agency -> scope.covers(agency.division(), agency.code()))
                .map(agency -> new Kept<>(agency.view(), agency.version(), false));
    }

    @Transactional
    Page<AgencyView> list(DataScope scope, Optional<Cursor> cursor, int limit) {
        String after = cursor.map(place -> place.values().getFirst()).orElse("");
        return Page.of(agencies.after(scope, after, limit + 1), limit, agency -> Cursor.after(agency.code()))
                .map(Agency::view);
    }

    private static void requireInScope(Actor actor, String division, String code) {
        if (!actor.scope().covers(division, code)) {
            throw ProblemException.of(ProblemType.OUTSIDE_DATA_SCOPE);
        }
    }
}
