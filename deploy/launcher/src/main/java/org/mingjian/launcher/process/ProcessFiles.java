package org.mingjian.launcher.process;

import java.nio.file.Path;

/**
 * Where one child process keeps its things.
 *
 * @param name what people call it; also the name of its log and pid file
 * @param data its own folder, which survives restarts
 */
public record ProcessFiles(String name, Path data, Path log, Path pid) {

    /** The usual places below a suite's folder: {@code <name>/}, {@code log/}, {@code run/}. */
    public static ProcessFiles in(Path suiteFolder, String name) {
        return new ProcessFiles(
                name,
                suiteFolder.resolve(name),
                suiteFolder.resolve("log").resolve(name + ".log"),
                suiteFolder.resolve("run").resolve(name + ".pid"));
    }
}
