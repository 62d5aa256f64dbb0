package org.mingjian.cases.intake;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Imports.done;
import static org.mingjian.cases.testing.Imports.lines;
import static org.mingjian.cases.testing.Steps.opened;

/** What an upload waits in until it is read, and what somebody could do to it there. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadStoreQuarkusTest {

    /** One piece, and the beginning of a second. */
    private static final String BLANK = " \n".repeat(UploadStore.PIECE / 2) + "\n";

    @Inject
    ImportWorker worker;

    @BeforeEach
    void stopTheWorker() throws InterruptedException {
        Registered.demonstrationAgency();
        worker.stop(new ShutdownEvent());
    }

    @AfterEach
    void startItAgain() {
        if (!worker.isAlive()) {
            worker.start(new StartupEvent());
        }
    }

    @Test
    void the_same_piece_never_looks_the_same() throws Exception {
        // given
        UUID one = idOf(upload(BLANK));
        UUID other = idOf(upload(BLANK));
        // then
        assertThat(Database.texts("select body from import_chunk where import_id in (?, ?)", one, other))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_untouched_upload_of_several_pieces_is_read_to_its_end() {
        // given
        Answer accepted = upload(BLANK + lines(aPenalty().with(opened("2022-03-02"))));
        // when
        worker.start(new StartupEvent());
        // then
        assertThat(done(accepted).text("/created")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update import_chunk set body = set_byte(body, 20, 255 - get_byte(body, 20))",
                "update import_chunk set body = (select body from import_chunk other"
                        + " where other.import_id = import_chunk.import_id and other.number = 0)",
                "update import_chunk set body = (select body from import_chunk other"
                        + " where other.import_id <> import_chunk.import_id limit 1)",
                "delete from import_chunk",
                "update import_chunk set body = ''"
            })
    void an_upload_that_was_tampered_with_fails_and_says_so(String tampering) throws Exception {
        // given
        Answer accepted = upload(BLANK + lines(aPenalty().with(opened("2022-03-02"))));
        Answer other = upload(lines(aPenalty().with(opened("2022-03-02"))));
        int changed = Database.changeAsOwner(tampering + " where import_id = ? and number = 1", idOf(accepted));
        assertThat(changed).isOne();
        // when
        worker.start(new StartupEvent());
        // then
        Answer ended = done(accepted);
        assertThat(ended.text("/status")).isEqualTo("FAILED");
        assertThat(ended.text("/failureCode")).isEqualTo("upload-damaged");
        assertThat(ended.text("/failure")).matches("(?s).*\\p{IsHan}.*");
        assertThat(done(other).text("/status")).isEqualTo("COMPLETED");
    }

    private static Answer upload(String lines) {
        return Api.asLoader().upload("/v1/imports", lines).is(202);
    }

    private static UUID idOf(Answer accepted) {
        return UUID.fromString(accepted.text("/id"));
    }
}
