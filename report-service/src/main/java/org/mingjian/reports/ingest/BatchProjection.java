package org.mingjian.reports.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.inbox.Inbox;
import org.mingjian.reports.fact.CaseEvent;
import org.mingjian.reports.fact.Projection;

/**
 * Everything one batch of messages does to the database, inside the caller's transaction: facts and roll-ups, dead
 * letters, inbox, and the place in the log.
 */
@ApplicationScoped
public class BatchProjection {

    private final Projection projection;
    private final InstantSource clock;

    BatchProjection(Projection projection, InstantSource clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /** Projects a batch of new messages; an event whose id the inbox knows is passed over. */
    BatchResult projectNew(Connection connection, int generation, List<Delivery> batch, String consumer)
            throws SQLException {
        Sorted sorted = sort(batch);
        Set<UUID> ids = sorted.events.stream().map(CaseEvent::id).collect(Collectors.toSet());
        Set<UUID> fresh = new HashSet<>(Inbox.firstSeen(connection, consumer, ids));
        // Taking an id out makes the second of two equal events in one batch a duplicate too.
        List<CaseEvent> events =
                sorted.events.stream().filter(event -> fresh.remove(event.id())).toList();
        Projection.Projected projected = projection.project(connection, generation, events);
        finish(connection, generation, batch, sorted.poison);
        return BatchResult.of(projected, sorted.events.size() - events.size(), sorted.poison.size());
    }

    /** Projects a batch once more, into a generation that has not seen it; the sequence of each case is guard enough. */
    public BatchResult projectAgain(Connection connection, int generation, List<Delivery> batch) throws SQLException {
        Sorted sorted = sort(batch);
        Projection.Projected projected = projection.project(connection, generation, sorted.events);
        finish(connection, generation, batch, sorted.poison);
        return BatchResult.of(projected, 0, sorted.poison.size());
    }

    /** Puts a message aside that cannot be taken, so that the log goes on. */
    public void putAside(Connection connection, int generation, Delivery message, Exception why) throws SQLException {
        finish(connection, generation, List.of(message), List.of(deadLetter(message, reasonOf(why))));
    }

    private static Reading.Poison reasonOf(Exception why) {
        if (why instanceof SQLException refused) {
            return new Reading.Poison(
                    PoisonReason.REFUSED_BY_DATABASE, refused.getSQLState() + " " + refused.getMessage());
        }
        String place = why.getStackTrace().length == 0 ? "" : " at " + why.getStackTrace()[0];
        return new Reading.Poison(PoisonReason.UNFORESEEN, why + place);
    }

    private void finish(Connection connection, int generation, List<Delivery> batch, List<PoisonMessage> poison)
            throws SQLException {
        PoisonIntake.keep(connection, poison);
        LogPositions.advance(connection, generation, batch);
    }

    private Sorted sort(List<Delivery> batch) {
        Sorted sorted = new Sorted(new ArrayList<>(batch.size()), new ArrayList<>());
        for (Delivery delivery : batch) {
            switch (CaseEventReader.read(delivery.payload())) {
                case Reading.Understood(CaseEvent event) -> sorted.events.add(event);
                case Reading.Poison poison -> sorted.poison.add(deadLetter(delivery, poison));
            }
        }
        return sorted;
    }

    private PoisonMessage deadLetter(Delivery delivery, Reading.Poison poison) {
        return new PoisonMessage(
                delivery.record().topic(),
                delivery.partition(),
                delivery.offset(),
                delivery.record().key(),
                delivery.text(),
                poison.reason().name(),
                poison.detail(),
                clock.instant());
    }

    private record Sorted(List<CaseEvent> events, List<PoisonMessage> poison) {}
}
