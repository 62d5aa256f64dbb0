package org.mingjian.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A file that holds a secret. */
final class PrivateFile {

    private PrivateFile() {}

    /** Writes it anew so that nobody but the owner could read it at any moment. */
    static Path write(Path file, List<String> lines) throws IOException {
        var next = Files.createTempFile(
                file.getParent(),
                "private",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(next, lines);
        return Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
