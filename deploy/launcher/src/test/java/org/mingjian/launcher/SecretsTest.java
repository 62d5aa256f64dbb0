package org.mingjian.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.launcher.process.LaunchFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void place() {
        file = folder.resolve("suite/secrets.properties");
    }

    @Test
    void only_the_owner_may_read_the_file() throws Exception {
        // when
        Secrets.in(file).password("postgres");

        // then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_secret_is_made_once_and_read_again_later() {
        // given
        var first = Secrets.in(file).password("postgres");

        // when
        var later = Secrets.in(file);

        // then
        assertThat(later.password("postgres")).isEqualTo(first).hasSize(24).matches("[a-zA-Z0-9]+");
        assertThat(later.password("other")).isNotEqualTo(first);
    }

    @Test
    void a_key_has_256_bits() {
        assertThat(Base64.getDecoder().decode(Secrets.in(file).key("data"))).hasSize(32);
    }

    @Test
    void a_file_that_others_may_read_is_refused() throws Exception {
        // given
        Secrets.in(file).password("postgres");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        // when, then
        assertThatThrownBy(() -> Secrets.in(file))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("可被他人读取")
                .hasMessageContaining("chmod 600");
    }
}
