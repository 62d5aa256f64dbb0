package org.mingjian.reports.deadletter;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.reports.ingest.Redriving;

/** Lists dead letters, projects one after all, or discards it with a reason. */
@ApplicationScoped
public class HandlingDeadLetters {

    private final DeadLetters letters;
    private final Redriving redriving;
    private final InstantSource clock;

    HandlingDeadLetters(DeadLetters letters, Redriving redriving, InstantSource clock) {
        this.letters = letters;
        this.redriving = redriving;
        this.clock = clock;
    }

    /** One page of those with that status, newest first. */
    @Transactional
    public Page<DeadLetterView> page(String status, @Nullable String cursor, int limit) {
        Optional<UUID> last =
                Cursor.decode(cursor, 1).map(place -> idOf(place.values().getFirst(), ProblemType.BAD_CURSOR));
        List<DeadLetterView> views = letters.after(DeadLetter.Status.valueOf(status), last, limit + 1).stream()
                .map(DeadLetter::view)
                .toList();
        return Page.of(views, limit, view -> Cursor.after(view.id().toString()));
    }

    /**
     * Projects the message after all.
     *
     * @throws ProblemException {@code not-redrivable} when it is closed, or still cannot be read
     */
    public DeadLetterView redrive(String id, String by) throws SQLException {
        DeadLetterView letter = find(id);
        Redriving.Outcome outcome = redriving.redrive(letter.id(), by, clock.instant());
        if (outcome != Redriving.Outcome.PROJECTED) {
            throw ProblemException.of(ProblemType.NOT_REDRIVABLE, adviceOn(outcome));
        }
        return find(id);
    }

    /**
     * Gives the message up.
     *
     * @throws ProblemException {@code not-redrivable} when it is closed already
     */
    @Transactional
    public DeadLetterView discard(String id, String by, String why) {
        DeadLetter letter = load(id);
        if (!letter.isOpen()) {
            throw ProblemException.of(ProblemType.NOT_REDRIVABLE);
        }
        letter.discard(by, why, clock.instant());
        return letter.view();
    }

    /** One of them. */
    @Transactional
    public DeadLetterView find(String id) {
        return load(id).view();
    }

    private DeadLetter load(String id) {
        return letters.findByIdOptional(idOf(id, ProblemType.NOT_FOUND))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static String adviceOn(Redriving.Outcome outcome) {
        return switch (outcome) {
            case CLOSED, PROJECTED -> ProblemType.NOT_REDRIVABLE.advice();
            case STILL_POISON -> "该消息仍然无法读取；请先升级本服务，或者由案件服务重新发出，再重新处理；确无用处的请填写理由后放弃。";
        };
    }

    private static UUID idOf(String text, ProblemType otherwise) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(otherwise);
        }
    }
}
