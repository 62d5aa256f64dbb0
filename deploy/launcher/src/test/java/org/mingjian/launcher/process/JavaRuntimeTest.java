package org.mingjian.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JavaRuntimeTest {

    @TempDir
    Path folder;

    @Test
    void the_first_installation_that_is_new_enough_is_taken() throws Exception {
        // given
        var old = installed("old", "17.0.15");
        var empty = Files.createDirectory(folder.resolve("empty"));
        var current = installed("current", "25.0.3");
        var newer = installed("newer", "27");

        // when
        var found = JavaRuntime.among(List.of(old, empty, current, newer));

        // then
        assertThat(found.home()).isEqualTo(current);
        assertThat(found.environment()).containsEntry("JAVA_HOME", current.toString());
    }

    @Test
    void without_one_the_message_says_what_is_needed_and_where_it_looked() throws Exception {
        // given
        var old = installed("old", "17.0.15");

        // when, then
        assertThatThrownBy(() -> JavaRuntime.among(List.of(old)))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("找不到 JDK 25 或更新版本")
                .hasMessageContaining("No JDK 25 or newer found")
                .hasMessageContaining(old.toString());
    }

    @Test
    void the_jdk_that_runs_this_test_will_do() {
        assertThat(JavaRuntime.find().executable()).isExecutable();
    }

    private Path installed(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        var executable = Files.createFile(home.resolve("bin/java"));
        assertThat(executable.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
