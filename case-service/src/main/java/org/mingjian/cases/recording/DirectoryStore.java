package org.mingjian.cases.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;

/** A directory in which every file is called by the SHA-256 of what is in it; a file never changes under its name. */
final class DirectoryStore implements RecordingStore {

    private static final boolean SYNCS_DIRECTORIES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final int PREFIX = 2;

    private final Path root;

    DirectoryStore(Path root) {
        this.root = root;
    }

    @Override
    public String put(Content content) throws IOException {
        Path incoming = Files.createDirectories(root.resolve("incoming"));
        Path unfinished = Files.createTempFile(incoming, "", ".part");
        try {
            String address = write(unfinished, content);
            Path folder = Files.createDirectories(folder(address));
            Files.move(unfinished, folder.resolve(address), StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            sync(root);
            return address;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static String write(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                DigestOutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), Sha256.fresh())) {
            content.writeTo(out);
            channel.force(true);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    /** A name is durable only when its directory is. */
    private static void sync(Path directory) throws IOException {
        if (SYNCS_DIRECTORIES) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public InputStream open(String address, long from) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(place(address), StandardOpenOption.READ);
        return Channels.newInputStream(channel.position(from));
    }

    @Override
    public void drop(String address) throws IOException {
        Files.deleteIfExists(place(address));
    }

    /** What a writer that is gone left half written. */
    @Override
    public void sweep(Instant before) throws IOException {
        Path incoming = root.resolve("incoming");
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path file : unfinished) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path folder(String address) {
        return root.resolve(address.substring(0, PREFIX));
    }

    private Path place(String address) {
        return folder(address).resolve(address);
    }
}
