package org.mingjian.cases.agency;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.time.ChinaTime;

/**
 * What an agency or an officer was entered as, and since when.
 *
 * @param recordedBy subject of whoever entered it; null for what was there before the history was kept
 */
@Schema(name = "RegisterVersion", description = "What was entered, by whom and when.")
record EntryVersion(
        int version,

        @Schema(description = "The columns of the entry as they were.")
        Map<String, Object> entry,

        @Nullable String recordedBy,
        OffsetDateTime recordedAt) {

    private static final String AGENCY =
            "select version, entry, recorded_by, recorded_at from agency_version where code = ? order by version desc";

    private static final String OFFICER = "select version, entry, recorded_by, recorded_at from officer_version"
            + " where certificate_number = ? order by version desc";

    static List<EntryVersion> ofAgency(Connection connection, String code) throws SQLException {
        return read(connection, AGENCY, code);
    }

    static List<EntryVersion> ofOfficer(Connection connection, String certificateNumber) throws SQLException {
        return read(connection, OFFICER, certificateNumber);
    }

    private static List<EntryVersion> read(Connection connection, String sql, String key) throws SQLException {
        List<EntryVersion> versions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.add(new EntryVersion(
                            row.getInt(1),
                            fields(row.getString(2)),
                            row.getString(3),
                            ChinaTime.written(
                                    row.getObject(4, OffsetDateTime.class).toInstant())));
                }
            }
        }
        return versions;
    }

    private static Map<String, Object> fields(String entry) {
        try {
            return ContractJson.mapper().readValue(entry, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
