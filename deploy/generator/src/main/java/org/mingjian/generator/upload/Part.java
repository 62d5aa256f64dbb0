package org.mingjian.generator.upload;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.function.Consumer;

import org.mingjian.generator.county.CaseLines;
import org.mingjian.generator.county.GeneratedCase;

/**
 * A run of files on disk, ready to be sent as often as it takes.
 *
 * @param number from 1
 * @param digest of the content, so that the same part always has the same idempotency key
 */
record Part(int number, Path path, int files, String digest) {

    private static final int KEY_DIGITS = 40;

    /** Takes up to {@code most} files and writes them to a temporary file. */
    static Part write(int number, Iterator<GeneratedCase> cases, int most, Consumer<GeneratedCase> seen) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Path path = Files.createTempFile("county-year-", ".ndjson");
            int files = 0;
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16), sha)) {
                while (files < most && cases.hasNext()) {
                    GeneratedCase file = cases.next();
                    seen.accept(file);
                    out.write(CaseLines.line(file));
                    files++;
                }
            }
            return new Part(number, path, files, HexFormat.of().formatHex(sha.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Another attempt is another request to the server, although the content is the same. */
    String idempotencyKey(int attempt) {
        return "load-" + digest.substring(0, KEY_DIGITS) + (attempt == 1 ? "" : "-" + attempt);
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
