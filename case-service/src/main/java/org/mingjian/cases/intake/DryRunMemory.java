package org.mingjian.cases.intake;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CaseChain;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.NaturalKey;
import org.mingjian.cases.casefile.PersonalData;

/**
 * What a dry run would have kept so far. The database takes it back batch by batch, so a case that comes a second time in
 * the upload is compared with what is remembered here: eight bytes a step, enough to tell other content from the same. It
 * is kept in a table beside the progress of the import: memory holds one batch of it, however long the upload is, and
 * whoever goes on with the import knows what the one before him knew. Costs a row a case until the import ends.
 */
final class DryRunMemory {

    private static final int SIXTEEN_DIGITS = 16;
    private static final int HEXADECIMAL = 16;

    private static final String RECALL = """
            select t.agency, t.case_number, t.links, encode(t.party_identity, 'hex') from import_trial t
            join unnest(?::text[], ?::text[]) as wanted(agency, case_number)
                on t.agency = wanted.agency and t.case_number = wanted.case_number
            where t.import_id = ?""";

    /** The longest is remembered, but the identity number the case came with first, as in a real run. */
    private static final String REMEMBER = """
            insert into import_trial (import_id, agency, case_number, links, party_identity)
            select ?, agency, case_number, links::bytea, party_identity::bytea
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as t(agency, case_number, links, party_identity)
            on conflict (import_id, agency, case_number) do update set links = excluded.links
            where octet_length(excluded.links) > octet_length(import_trial.links)""";

    private static final String FORGET = "delete from import_trial where import_id = ?";

    private final UUID importId;
    private final PersonalData personalData;

    DryRunMemory(UUID importId, PersonalData personalData) {
        this.importId = importId;
        this.personalData = personalData;
    }

    private record Seen(ByteBuffer digests, @Nullable String identity) {}

    /** The outcomes as they would be with everything before this batch kept. Remembers nothing. */
    List<IntakeOutcome> corrected(Connection connection, List<Intake.Prepared> prepared, List<IntakeOutcome> outcomes)
            throws SQLException {
        Map<NaturalKey, Seen> seen = recall(connection, prepared);
        Map<Integer, Intake.Prepared> byRecord = new HashMap<>();
        prepared.forEach(one -> byRecord.put(one.numbered().record(), one));
        List<IntakeOutcome> corrected = new ArrayList<>(outcomes.size());
        for (IntakeOutcome outcome : outcomes) {
            Intake.Prepared one = byRecord.get(outcome.record());
            Seen before = one == null ? null : seen.get(one.key());
            corrected.add(one == null || before == null ? outcome : corrected(one, before, outcome));
        }
        return corrected;
    }

    private IntakeOutcome corrected(Intake.Prepared one, Seen seen, IntakeOutcome outcome) {
        CaseChain chain = one.chain();
        if (chain == null || outcome.kind() == IntakeOutcome.Kind.REJECTED) {
            return outcome;
        }
        int known = seen.digests().limit() / Long.BYTES;
        int now = chain.links().size();
        int shared = Math.min(known, now);
        boolean sameSteps = seen.digests().getLong((shared - 1) * Long.BYTES) == digest(chain, shared);
        if (!sameSteps || personalData.contradicts(seen.identity(), identityOf(one))) {
            return Intake.conflict(one);
        }
        if (now <= known) {
            return outcome.as(IntakeOutcome.Kind.UNCHANGED);
        }
        return outcome.kind() == IntakeOutcome.Kind.CREATED ? outcome.as(IntakeOutcome.Kind.EXTENDED) : outcome;
    }

    private Map<NaturalKey, Seen> recall(Connection connection, List<Intake.Prepared> prepared) throws SQLException {
        Map<NaturalKey, Seen> seen = new HashMap<>();
        // The keys of what was rejected can be anything, even what the database would not take.
        List<Intake.Prepared> readable =
                prepared.stream().filter(one -> one.chain() != null).toList();
        try (PreparedStatement statement = connection.prepareStatement(RECALL)) {
            bindKeys(connection, statement, 1, readable);
            statement.setObject(3, importId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    seen.put(
                            new NaturalKey(row.getString(1), row.getString(2)),
                            new Seen(ByteBuffer.wrap(row.getBytes(3)), row.getString(4)));
                }
            }
        }
        return seen;
    }

    /** Remembers a batch whose outcomes are noted in the same transaction. */
    void remember(Connection connection, List<Intake.Prepared> prepared, List<IntakeOutcome> outcomes)
            throws SQLException {
        Set<Integer> rejected = new HashSet<>();
        outcomes.stream()
                .filter(outcome -> outcome.kind() == IntakeOutcome.Kind.REJECTED)
                .forEach(outcome -> rejected.add(outcome.record()));
        List<Intake.Prepared> kept = prepared.stream()
                .filter(one ->
                        one.chain() != null && !rejected.contains(one.numbered().record()))
                .toList();
        try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setObject(1, importId);
            bindKeys(connection, statement, 2, kept);
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "text", kept.stream().map(DryRunMemory::digests).toArray()));
            statement.setArray(
                    5,
                    connection.createArrayOf(
                            "text",
                            kept.stream()
                                    .map(one -> personalData.encrypt(identityOf(one)))
                                    .toArray()));
            statement.executeUpdate();
        }
    }

    /** Gives the room back. */
    static void forget(Connection connection, UUID importId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, importId);
            statement.executeUpdate();
        }
    }

    private static void bindKeys(
            Connection connection, PreparedStatement statement, int index, List<Intake.Prepared> prepared)
            throws SQLException {
        statement.setArray(
                index,
                connection.createArrayOf(
                        "text", prepared.stream().map(one -> one.key().agency()).toArray()));
        statement.setArray(
                index + 1,
                connection.createArrayOf(
                        "text",
                        prepared.stream().map(one -> one.key().caseNumber()).toArray()));
    }

    /** All digests of a chain, as PostgreSQL reads a {@code bytea}. */
    private static String digests(Intake.Prepared one) {
        CaseChain chain = Objects.requireNonNull(one.chain());
        ByteBuffer digests = ByteBuffer.allocate(chain.links().size() * Long.BYTES);
        for (int step = 1; step <= chain.links().size(); step++) {
            digests.putLong(digest(chain, step));
        }
        return "\\x" + HexFormat.of().formatHex(digests.array());
    }

    private static @Nullable String identityOf(Intake.Prepared one) {
        Dossier dossier = one.dossier();
        return dossier == null ? null : dossier.header().party().identityNumber();
    }

    private static long digest(CaseChain chain, int step) {
        return Long.parseUnsignedLong(chain.links().get(step - 1).sha256(), 0, SIXTEEN_DIGITS, HEXADECIMAL);
    }
}
