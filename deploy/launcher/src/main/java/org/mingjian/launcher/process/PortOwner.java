package org.mingjian.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The process that listens on a port, as far as Linux shows it to us; other systems tell nothing. */
record PortOwner(long pid, String command) {

    private static final String LISTENING = "0A";
    private static final int COLUMN_LOCAL_ADDRESS = 1;
    private static final int COLUMN_STATE = 3;
    private static final int COLUMN_INODE = 9;

    static Optional<PortOwner> of(int port) {
        try (var processes = Files.list(Path.of("/proc"))) {
            var sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                    .flatMap(table -> listeningInodes(Path.of(table), port))
                    .map("socket:[%s]"::formatted)
                    .collect(Collectors.toSet());
            return processes
                    .filter(folder -> folder.getFileName().toString().matches("\\d+"))
                    .filter(folder -> holdsAny(folder.resolve("fd"), sockets))
                    .findFirst()
                    .map(folder ->
                            new PortOwner(Long.parseLong(folder.getFileName().toString()), commandOf(folder)));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> listeningInodes(Path table, int port) {
        try {
            var suffix = String.format(Locale.ROOT, ":%04X", port);
            return Files.readAllLines(table).stream()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(columns -> columns.length > COLUMN_INODE
                            && columns[COLUMN_LOCAL_ADDRESS].endsWith(suffix)
                            && columns[COLUMN_STATE].equals(LISTENING))
                    .map(columns -> columns[COLUMN_INODE]);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holdsAny(Path descriptors, Set<String> sockets) {
        try (var links = Files.list(descriptors)) {
            return links.anyMatch(link -> sockets.contains(targetOf(link)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String targetOf(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String commandOf(Path folder) {
        try {
            return Files.readString(folder.resolve("comm")).trim();
        } catch (IOException e) {
            return "?";
        }
    }

    @Override
    public String toString() {
        return "pid " + pid + " " + command;
    }
}
