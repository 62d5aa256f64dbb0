package org.mingjian.launcher.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.mingjian.launcher.process.PidFile;

/** Which JVMs use the shared servers: one pid file each. */
record TestServerUsers(Path folder, Path keepMarker) {

    static TestServerUsers in(Path servers) {
        return new TestServerUsers(servers.resolve("users"), servers.resolve("keep"));
    }

    void add(ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            PidFile.write(folder.resolve(process.pid() + ".pid"), process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProcessHandle> living() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(PidFile::living).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody wants the servers to stay until they are stopped by hand. */
    void keep() {
        try {
            Files.writeString(keepMarker, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areKept() {
        return Files.exists(keepMarker);
    }

    void release() {
        try {
            Files.deleteIfExists(keepMarker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
