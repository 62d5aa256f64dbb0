package org.mingjian.reports.deadletter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The dead letters. Platform data without a division: only platform administrators get here. */
@ApplicationScoped
class DeadLetters implements PanacheRepositoryBase<DeadLetter, UUID> {

    List<DeadLetter> after(DeadLetter.Status status, Optional<UUID> last, int most) {
        String newestBehind = last.isPresent() ? "status = ?1 and id < ?2" : "status = ?1";
        Object[] values = last.isPresent() ? new Object[] {status, last.get()} : new Object[] {status};
        return find(newestBehind + " order by id desc", values).page(0, most).list();
    }
}
