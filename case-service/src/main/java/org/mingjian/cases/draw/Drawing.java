package org.mingjian.cases.draw;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.AEADBadTagException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.Register;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.cases.casefile.PersonalData;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** Commits to lists and seed, then draws; each in a transaction of its own, so that the second cannot shape the first. */
@ApplicationScoped
class Drawing {

    private static final int CREATED = 201;
    private static final int SEED_BYTES = 32;

    private final DataSource dataSource;
    private final RegisterSnapshots register;
    private final PersonalData sealing;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Drawing(DataSource dataSource, RegisterSnapshots register, PersonalData sealing, InstantSource clock) {
        this.dataSource = dataSource;
        this.register = register;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Keeps the lists and the digest of a fresh seed, or answers as the first time when this key was used before.
     *
     * @throws ProblemException {@code unknown-agency}, {@code outside-data-scope}, {@code validation-failed}
     */
    StoredAnswer prepare(Actor actor, String key, PrepareDraw form) throws SQLException {
        String digest = IdempotencyKeys.digest("draw " + CanonicalJson.write(form));
        Optional<StoredAnswer> before = UnitOfWork.inScope(
                dataSource,
                actor.scope(),
                connection -> IdempotencyKeys.find(connection, actor.subject(), key, digest));
        return before.isPresent() ? before.get() : prepare(actor, key, digest, form);
    }

    private StoredAnswer prepare(Actor actor, String key, String digest, PrepareDraw form) throws SQLException {
        List<DrawObject> objects =
                form.all().stream().sorted(Comparator.comparing(DrawObject::id)).toList();
        Register current = register.current();
        AgencyFacts agency = current.agency(form.agency().strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_AGENCY));
        if (!actor.scope().covers(agency.division(), agency.code())) {
            throw ProblemException.of(ProblemType.OUTSIDE_DATA_SCOPE);
        }
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        DrawView draw = committed(form, agency, objects, current, DrawRows.digest(seed));
        requireOfficers(draw);
        return answered(actor, key, digest, connection -> {
            String sealed = HexFormat.of().formatHex(sealing.seal(seed, place(draw.id())));
            DrawRows.commit(connection, new DrawRows.Kept(draw, sealed), actor.subject());
            return answer(digest, draw);
        });
    }

    private DrawView committed(
            PrepareDraw form, AgencyFacts agency, List<DrawObject> objects, Register current, String seedSha256) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dayOf(now);
        List<String> officers = current.certifiedOf(agency.code(), today).stream()
                .filter(officer -> form.recused().stream()
                        .noneMatch(one -> one.object() == null && one.officer().equals(officer)))
                .toList();
        return new DrawView(
                        UuidCreator.getTimeOrderedEpoch(),
                        agency.code(),
                        agency.division(),
                        form.basis().strip(),
                        today,
                        form.wanted(),
                        form.officersPerObject(),
                        objects,
                        DrawRows.digest(objects),
                        officers,
                        DrawRows.digest(officers),
                        form.recused(),
                        seedSha256,
                        "",
                        ChinaTime.written(now),
                        null,
                        null,
                        null)
                .committed();
    }

    /** Asked before anything is drawn, and of every object, so that it says nothing about the seed. */
    private static void requireOfficers(DrawView draw) {
        try {
            RandomSelection.draw(
                    new byte[SEED_BYTES],
                    new RandomSelection.From(
                            draw.objects(),
                            draw.officers(),
                            draw.recusals(),
                            draw.objects().size(),
                            draw.officersPerObject()));
        } catch (TooFewOfficersException e) {
            throw ProblemException.of(
                    ProblemType.VALIDATION_FAILED,
                    "检查对象" + e.object() + "当日可以抽取的持证人员只有" + e.officers() + "名，不足" + draw.officersPerObject()
                            + "名；请核对执法人员名录和回避情况。");
        }
    }

    /**
     * Uses the seed and reveals it.
     *
     * @throws ProblemException {@code not-found}; {@code already-exists} when it was drawn before
     */
    StoredAnswer draw(Actor actor, String key, UUID id) throws SQLException {
        String digest = IdempotencyKeys.digest("draw-result " + id);
        return answered(actor, key, digest, connection -> {
            DrawRows.Kept kept = kept(DrawRows.find(connection, id));
            if (kept.view().seed() != null) {
                throw ProblemException.of(ProblemType.ALREADY_EXISTS, "该次抽查已经抽取，结果不能改变。");
            }
            byte[] seed = opened(kept);
            DrawRows.reveal(
                    connection, id, seed, RandomSelection.draw(seed, kept.view().from()), clock.instant());
            return answer(digest, kept(DrawRows.find(connection, id)).view());
        });
    }

    private byte[] opened(DrawRows.Kept kept) {
        try {
            return sealing.open(
                    HexFormat.of().parseHex(kept.sealedSeed()),
                    place(kept.view().id()));
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("the seed of draw " + kept.view().id() + " was changed", e);
        }
    }

    DrawView find(DataScope scope, UUID id) throws SQLException {
        return kept(UnitOfWork.inScope(dataSource, scope, connection -> DrawRows.find(connection, id)))
                .view();
    }

    /** Draws again from what is kept. */
    DrawVerification verify(DataScope scope, UUID id) throws SQLException {
        DrawView draw = find(scope, id);
        if (draw.seed() == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "该次抽查还没有抽取，没有可以复核的结果。");
        }
        byte[] seed = HexFormat.of().parseHex(draw.seed());
        boolean objects = DrawRows.digest(draw.objects()).equals(draw.objectsSha256());
        boolean officers = DrawRows.digest(draw.officers()).equals(draw.officersSha256());
        boolean seeded = DrawRows.digest(seed).equals(draw.seedSha256());
        boolean whole = draw.commitmentSha256().isEmpty()
                || DrawCommitment.of(draw).sha256().equals(draw.commitmentSha256());
        boolean same = RandomSelection.draw(seed, draw.from()).equals(draw.drawn());
        return new DrawVerification(
                objects && officers && seeded && whole && same, objects, officers, seeded, whole, same);
    }

    private StoredAnswer answered(Actor actor, String key, String digest, UnitOfWork.Work<StoredAnswer> work)
            throws SQLException {
        try {
            return UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
                Optional<StoredAnswer> before = IdempotencyKeys.find(connection, actor.subject(), key, digest);
                if (before.isPresent()) {
                    return before.get();
                }
                StoredAnswer answer = work.on(connection);
                IdempotencyKeys.keep(connection, actor.subject(), key, answer);
                return answer;
            });
        } catch (SQLException e) {
            if (UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw ProblemException.of(ProblemType.STILL_IN_PROGRESS);
            }
            throw e;
        }
    }

    private static StoredAnswer answer(String digest, DrawView draw) {
        return new StoredAnswer(digest, CREATED, "/v1/draws/" + draw.id(), null, CanonicalJson.write(draw));
    }

    private static DrawRows.Kept kept(Optional<DrawRows.Kept> found) {
        return found.orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static byte[] place(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
