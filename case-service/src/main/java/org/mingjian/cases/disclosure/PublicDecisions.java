package org.mingjian.cases.disclosure;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.redaction.PersonalMark;
import org.mingjian.kernel.time.ChinaTime;

/** Reads what is disclosed, without any scope: only the two functions of the database that give it out are in reach. */
@ApplicationScoped
class PublicDecisions {

    private static final String LIST = "select * from public_decisions(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ONE = "select * from public_decision(?, ?)";

    private final PublicReads reads;
    private final InstantSource clock;

    PublicDecisions(PublicReads reads, InstantSource clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** Where a list goes on: behind the decision that was published then. */
    record Place(LocalDate publishedOn, UUID id) {

        static final Place BEGINNING = new Place(LocalDate.of(2999, 12, 31), new UUID(-1, -1));
    }

    /** What a list is narrowed by; null where it is not. */
    record Filter(
            @Nullable String agency,
            @Nullable DataScope within,
            @Nullable String party,
            @Nullable String number,
            @Nullable CaseKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        private @Nullable List<String> words() {
            String sought = (party == null ? "" : party) + (number == null ? "" : number);
            if (sought.isEmpty()) {
                return null;
            }
            List<String> words = new ArrayList<>();
            words.addAll(Words.of(party == null ? "" : party));
            words.addAll(Words.of(number == null ? "" : number));
            return words;
        }
    }

    /** Decisions behind a place, newest first, at most so many. */
    List<PublicDecision> after(Filter filter, Place place, int most) throws SQLException {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return reads.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LIST)) {
                bind(connection, statement, filter);
                statement.setObject(10, today);
                statement.setObject(11, place.publishedOn());
                statement.setObject(12, place.id());
                statement.setInt(13, most);
                List<PublicDecision> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(decision(row));
                    }
                }
                return found;
            }
        });
    }

    private static void bind(Connection connection, PreparedStatement statement, Filter filter) throws SQLException {
        @Nullable DataScope within = filter.within();
        @Nullable List<String> words = filter.words();
        @Nullable Array array = words == null ? null : connection.createArrayOf("text", words.toArray());
        statement.setString(1, filter.agency());
        statement.setString(2, within == null ? null : within.divisionFrom());
        statement.setString(3, within == null ? null : within.divisionTo());
        statement.setString(4, filter.kind() == null ? null : filter.kind().name());
        statement.setArray(5, array);
        statement.setString(6, filter.party() == null ? null : Words.normalised(filter.party()));
        statement.setString(7, filter.number() == null ? null : Words.normalised(filter.number()));
        statement.setObject(8, filter.from());
        statement.setObject(9, filter.to());
    }

    /**
     * The decision with that id; empty where there never was one.
     *
     * @throws ProblemException {@code no-longer-disclosed} with the reason, when it was taken down
     */
    Optional<PublicDecisionDetail> find(UUID id) throws SQLException {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return reads.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ONE)) {
                statement.setObject(1, id);
                statement.setObject(2, today);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(detail(row)) : Optional.empty();
                }
            }
        });
    }

    private static PublicDecisionDetail detail(ResultSet row) throws SQLException {
        @Nullable UUID replacedBy = row.getObject("replaced_by", UUID.class);
        if (row.getObject("id") == null) {
            String instead = replacedBy == null ? "" : "；替换的决定见/v1/public/decisions/" + replacedBy;
            throw ProblemException.of(
                    ProblemType.NO_LONGER_DISCLOSED,
                    "该决定自" + row.getObject("ended_on", LocalDate.class) + "起不再公示，理由：" + row.getString("ended_because")
                            + instead);
        }
        return new PublicDecisionDetail(
                decision(row),
                row.getString("channel"),
                row.getString("profile"),
                texts(row, "fields"),
                texts(row, "redactions").stream()
                        .map(PublicDecisions::redaction)
                        .toList(),
                row.getObject("replaces", UUID.class),
                replacedBy);
    }

    private static PublicDecisionDetail.Redaction redaction(String kept) {
        String[] parts = kept.split(" ", 2);
        String what = parts[1].equals("NAME")
                ? "自然人姓名"
                : PersonalMark.valueOf(parts[1]).label();
        return new PublicDecisionDetail.Redaction(parts[0], what, "个人隐私");
    }

    static PublicDecision decision(ResultSet row) throws SQLException {
        return new PublicDecision(
                row.getObject("id", UUID.class),
                row.getString("agency"),
                row.getString("agency_name"),
                row.getString("division"),
                CaseKind.valueOf(row.getString("kind")),
                PartyKind.valueOf(row.getString("party_kind")),
                row.getString("party_name"),
                row.getString("party_code"),
                row.getString("number"),
                row.getString("matter"),
                row.getString("category"),
                row.getString("conclusion"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getObject("public_until", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
