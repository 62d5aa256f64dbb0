package org.mingjian.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void another_object_finds_and_stops_it_by_its_pid_file() {
        // given
        new ChildProcess(files()).start(List.of("sleep", "60"), Map.of());
        var found = new ChildProcess(files());
        assertThat(found.isAlive()).isTrue();

        // when
        found.stop("TERM", Duration.ofSeconds(5));

        // then
        assertThat(found.isAlive()).isFalse();
        assertThat(files().pid()).doesNotExist();
    }

    @Test
    void one_that_does_not_heed_the_signal_is_made_to_end() {
        // given
        var stubborn = new ChildProcess(files());
        stubborn.start(List.of("sh", "-c", "trap '' TERM; while :; do sleep 1; done"), Map.of());

        // when
        stubborn.stop("TERM", Duration.ofMillis(300));

        // then
        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void a_pid_file_whose_number_belongs_to_another_process_now_is_stale() throws Exception {
        // given
        Files.createDirectories(files().pid().getParent());
        Files.write(files().pid(), List.of(Long.toString(ProcessHandle.current().pid()), "2001-01-01T00:00:00Z"));

        // when
        var alive = new ChildProcess(files()).isAlive();

        // then
        assertThat(alive).isFalse();
        assertThat(files().pid()).doesNotExist();
    }

    @Test
    void death_while_starting_is_told_with_the_last_lines_of_the_log() {
        // given
        var dying = new ChildProcess(files());
        dying.start(List.of("sh", "-c", "echo the reason it died; exit 3"), Map.of());

        // when, then
        assertThatThrownBy(() -> new Readiness(Duration.ofSeconds(10), Duration.ofMillis(20)).await(dying, () -> false))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("sleeper 启动后退出")
                .hasMessageContaining("sleeper ended while starting")
                .hasMessageContaining("the reason it died");
    }

    private ProcessFiles files() {
        return ProcessFiles.in(folder, "sleeper");
    }
}
