package org.mingjian.cases.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.identifier.CertificateNumber;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Entering, changing and looking up officers. */
@ApplicationScoped
class KeepingOfficers {

    private final Session session;
    private final Officers officers;
    private final Agencies agencies;
    private final RegisterSnapshots snapshots;
    private final Event<RegisterChanged> changes;

    KeepingOfficers(
            Officers officers,
            Agencies agencies,
            RegisterSnapshots snapshots,
            Event<RegisterChanged> changes,
            Session session) {
        this.session = session;
        this.officers = officers;
        this.agencies = agencies;
        this.snapshots = snapshots;
        this.changes = changes;
    }

    /**
     * Enters an officer or changes the entry.
     *
     * @param ifMatch the ETag the caller read, required when the officer is known
     */
    Kept<OfficerView> keep(
            Actor actor, String certificateNumber, @Nullable OfficerForm form, @Nullable String ifMatch) {
        try {
            Kept<OfficerView> kept = store(actor, certificateNumber, Entries.require(form), ifMatch);
            snapshots.changed();
            return kept;
        } catch (PersistenceException e) {
            throw Entries.meaningOf(e);
        }
    }

    @Transactional
    Kept<OfficerView> store(Actor actor, String certificateNumber, OfficerForm form, @Nullable String ifMatch) {
        CertificateNumber.parse(certificateNumber);
        Validity.require(form.validFrom(), form.validTo());
        Entries.requireVisible(Map.of("/name", form.name(), "/field", String.valueOf(form.field())));
        requireInScope(actor, form.agency());
        Officer known = officers.findById(certificateNumber);
        Duties.require(actor, known != null && known.isConfirmedLike(form));
        if (known == null) {
            Officer officer = new Officer(certificateNumber, form, actor.subject());
            officers.persistAndFlush(officer);
            changes.fire(new RegisterChanged(
                    form.agency(),
                    actor.subject(),
                    "执法人员" + certificateNumber)); // cases may have named the certificate
            return new Kept<>(officer.view(), officer.version(), true);
        }
        requireInScope(actor, known.agency());
        Versions.requireMatch(ifMatch, known.version());
        OfficerFacts before = known.facts();
        known.become(form, actor.subject());
        officers.flush();
        if (!before.equals(known.facts())) {
            Stream.of(before.agency(), known.agency())
                    .distinct()
                    .forEach(agency ->
                            changes.fire(new RegisterChanged(agency, actor.subject(), "执法人员" + certificateNumber)));
        }
        return new Kept<>(known.view(), known.version(), false);
    }

    /** What was entered about the officer, the newest first; empty when not in sight. */
    @Transactional
    List<EntryVersion> versions(DataScope scope, String certificateNumber) {
        return find(scope, certificateNumber).isEmpty()
                ? List.of()
                : session.doReturningWork(connection -> EntryVersion.ofOfficer(connection, certificateNumber));
    }

    @Transactional
    Optional<Kept<OfficerView>> find(DataScope scope, String certificateNumber) {
        return officers.findByIdOptional(certificateNumber)
                .filter(officer -> inScope(scope, officer.agency()))
                .map(officer -> new Kept<>(officer.view(), officer.version(), false));
    }

    @Transactional
    Page<OfficerView> list(DataScope scope, Optional<Cursor> cursor, int limit) {
        String after = cursor.map(place -> place.values().getFirst()).orElse("");
        return Page.of(
                        officers.after(scope, after, limit + 1),
                        limit,
                        officer -> Cursor.after(officer.certificateNumber()))
                .map(Officer::view);
    }

    private boolean inScope(DataScope scope, String agencyCode) {
        Agency agency = agencies.findById(agencyCode);
        return agency != null && scope.covers(agency.division(), agency.code());
    }

    private void requireInScope(Actor actor, String agencyCode) {
        if (agencies.findById(agencyCode) == null) {
            throw ProblemException.of(ProblemType.UNKNOWN_AGENCY);
        }
        if (!inScope(actor.scope(), agencyCode)) {
            throw ProblemException.of(ProblemType.OUTSIDE_DATA_SCOPE);
        }
    }
}
