package org.mingjian.cases.recording;

import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** The rows of recordings, within the scope set on the connection. They are only ever inserted. */
final class RecordingRows {

    private static final String READ = """
            select r.id, r.case_id, r.step, r.agency, r.division, r.sha256, r.byte_length, r.media_type, r.device,
                r.officers, r.place, r.started_at, r.ended_at, r.interruptions, r.retention, r.recorded_at,
                coalesce((select max(k.begins_at + k.byte_length) from recording_chunk k where k.recording_id = r.id), 0)
                    as received,
                case when d.recording_id is null then coalesce(e.state, 'UPLOADING') else 'DESTROYED' end as state,
                e.rejection, r.uncertified,
                recording_kept_until(r.retention, r.ended_at, c.closed_on) as kept_until,
                (select min(s.number) from case_step s where s.case_id = r.case_id and s.type = 'recording-made'
                    and (s.entry::jsonb ->> 'recording' = r.id::text or s.entry::jsonb ->> 'sha256' = r.sha256))
                    as anchored_by,
                exists (select from case_step s where s.case_id = r.case_id and s.type = 'measure-decided'
                    and s.entry::jsonb ->> 'measure' = any (?)) as measure_decided
            from recording r join case_file c on c.id = r.case_id
                left join recording_end e on e.recording_id = r.id
                left join recording_destruction d on d.recording_id = r.id
            """;
    private static final String ONE = READ + "where r.id = ?";
    private static final String OF_CASE = READ + "where r.case_id = ? and r.id < ? order by r.id desc limit ?";

    private static final String ANNOUNCE = """
            insert into recording (id, case_id, step, agency, division, sha256, byte_length, media_type, device, officers,
                place, started_at, ended_at, interruptions, retention, uncertified, recorded_by, recorded_at)
            select ?, id, ?, agency, division, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from case_file where id = ?""";

    private static final String CHUNKS = "select begins_at, byte_length, address from recording_chunk"
            + " where recording_id = ? order by begins_at";

    /** Nothing comes behind the end. */
    private static final String ADD_CHUNK = "insert into recording_chunk"
            + " (recording_id, begins_at, byte_length, address, recorded_by, recorded_at)"
            + " select ?, ?, ?, ?, ?, ? where not exists (select from recording_end e where e.recording_id = ?)";

    private static final String END = "insert into recording_end (recording_id, state, sha256, rejection, recorded_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";

    private RecordingRows() {}

    static Optional<RecordingView> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setArray(1, texts(connection, RecordingDuty.measures()));
            statement.setObject(2, id);
            return read(statement).stream().findFirst();
        }
    }

    /** Newest first, older than that one, at most so many. */
    static List<RecordingView> ofCase(Connection connection, UUID caseId, UUID before, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_CASE)) {
            statement.setArray(1, texts(connection, RecordingDuty.measures()));
            statement.setObject(2, caseId);
            statement.setObject(3, before);
            statement.setInt(4, most);
            return read(statement);
        }
    }

    /** What was announced, by whom and when; agency and division are those of the case. */
    record Announced(
            UUID id, UUID caseId, AnnounceRecording form, List<String> uncertified, String subject, Instant at) {}

    static void announce(Connection connection, Announced announced) throws SQLException {
        AnnounceRecording form = announced.form();
        try (PreparedStatement statement = connection.prepareStatement(ANNOUNCE)) {
            int next = 1;
            statement.setObject(next++, announced.id());
            statement.setInt(next++, form.step());
            statement.setString(next++, form.sha256());
            statement.setLong(next++, form.byteLength());
            statement.setString(next++, form.mediaType());
            statement.setString(next++, form.device());
            statement.setArray(next++, texts(connection, form.officers().toArray(String[]::new)));
            statement.setString(next++, form.place());
            statement.setObject(next++, utc(form.startedAt().toInstant()));
            statement.setObject(next++, utc(form.endedAt().toInstant()));
            statement.setString(next++, CanonicalJson.write(form.pauses()));
            statement.setString(next++, form.retention().name());
            statement.setArray(next++, texts(connection, announced.uncertified().toArray(String[]::new)));
            statement.setString(next++, announced.subject());
            statement.setObject(next++, utc(announced.at()));
            statement.setObject(next, announced.caseId());
            statement.executeUpdate();
        }
    }

    static List<Chunk> chunks(Connection connection, UUID recording) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHUNKS)) {
            statement.setObject(1, recording);
            List<Chunk> chunks = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    chunks.add(new Chunk(row.getLong(1), row.getInt(2), row.getString(3)));
                }
            }
            return chunks;
        }
    }

    /**
     * Says that a chunk has come; a unique violation means that another has come for the same place.
     *
     * @return false when the recording has ended
     */
    static boolean addChunk(Connection connection, UUID recording, Chunk chunk, String subject, Instant at)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD_CHUNK)) {
            statement.setObject(1, recording);
            statement.setLong(2, chunk.beginsAt());
            statement.setInt(3, chunk.length());
            statement.setString(4, chunk.address());
            statement.setString(5, subject);
            statement.setObject(6, utc(at));
            statement.setObject(7, recording);
            return statement.executeUpdate() == 1;
        }
    }

    /** Ends a recording; of two that do so at once, the first counts. */
    static void end(Connection connection, Ended ended, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setObject(1, ended.recording());
            statement.setString(2, ended.state().name());
            statement.setString(3, ended.sha256());
            statement.setString(4, ended.rejection());
            statement.setObject(5, utc(at));
            statement.executeUpdate();
        }
    }

    /**
     * How a recording ended.
     *
     * @param sha256 of what came; null where it never came whole
     * @param rejection code of what was wrong; null for a complete one
     */
    record Ended(
            UUID recording,
            RecordingState state,
            @Nullable String sha256,
            @Nullable String rejection) {}

    static Array texts(Connection connection, String... values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static List<RecordingView> read(PreparedStatement statement) throws SQLException {
        List<RecordingView> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(read(row));
            }
        }
        return found;
    }

    private static RecordingView read(ResultSet row) throws SQLException {
        RecordingState state = RecordingState.valueOf(row.getString("state"));
        return new RecordingView(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("step"),
                row.getString("agency"),
                row.getString("division"),
                state,
                rejection(state, row.getString("rejection")),
                row.getString("sha256"),
                row.getLong("byte_length"),
                row.getLong("received"),
                row.getString("media_type"),
                row.getString("device"),
                List.of((String[]) row.getArray("officers").getArray()),
                row.getString("place"),
                written(row, "started_at"),
                written(row, "ended_at"),
                interruptions(row.getString("interruptions")),
                RetentionClass.valueOf(row.getString("retention")),
                row.getObject("kept_until", LocalDate.class),
                RetentionClass.valueOf(row.getString("retention")).basis(),
                anchor(row.getInt("anchored_by")),
                RecordingFinding.of(
                        List.of((String[]) row.getArray("uncertified").getArray())),
                RecordingDuty.of(row.getBoolean("measure_decided")),
                written(row, "recorded_at"));
    }

    private static @Nullable Integer anchor(int step) {
        return step == 0 ? null : step;
    }

    /** Those rejected before reasons were kept were so for the digest. */
    private static @Nullable String rejection(RecordingState state, @Nullable String kept) {
        return state == RecordingState.REJECTED && kept == null ? ProblemType.DIGEST_MISMATCH.code() : kept;
    }

    private static OffsetDateTime written(ResultSet row, String column) throws SQLException {
        return ChinaTime.written(row.getObject(column, OffsetDateTime.class).toInstant());
    }

    private static List<Interruption> interruptions(String json) {
        try {
            return ContractJson.mapper().readValue(json, new TypeReference<List<Interruption>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
