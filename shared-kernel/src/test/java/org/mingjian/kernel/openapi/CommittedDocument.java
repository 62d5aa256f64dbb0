package org.mingjian.kernel.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A contract that is committed and must be what the code says today; {@code -Dopenapi.update=true} writes it. */
public final class CommittedDocument {

    private final Path path;

    private CommittedDocument(Path path) {
        this.path = path;
    }

    /** The document at a path below the root of the project. */
    public static CommittedDocument at(String first, String... more) {
        return new CommittedDocument(
                Path.of(System.getProperty("mingjian.root")).resolve(Path.of(first, more)));
    }

    /** Fails when the committed text differs from what the code says. */
    public void assertIs(String current) {
        try {
            if (Boolean.getBoolean("openapi.update")) {
                Files.writeString(path, current);
            }
            assertThat(Files.readString(path))
                    .as("%s; run this test with -Dopenapi.update=true and commit", path)
                    .isEqualTo(current);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
