package org.mingjian.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.mingjian.launcher.process.LaunchFailure;

/** Passwords and keys of one suite, made up on first use and kept in a file that only its owner may read. */
public final class Secrets {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    /** No look-alikes, and nothing that a shell or a command line would read as its own. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 24;
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Reads the file, or starts an empty one. Refuses a file that others may read. */
    public static Secrets in(Path file) {
        var secrets = new Secrets(file);
        try {
            if (Files.exists(file)) {
                if (!Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
                    throw new LaunchFailure(
                            "凭据文件 " + file + " 可被他人读取，请先执行 chmod 600。",
                            "Others may read the secrets file " + file + ". Run chmod 600 on it first.");
                }
                secrets.values.load(new StringReader(Files.readString(file)));
            }
            return secrets;
        } catch (IOException e) {
            throw new LaunchFailure("无法读取凭据文件 " + file + "。", "Cannot read the secrets file " + file + ".", e);
        }
    }

    /** A password of 24 letters and digits. */
    public String password(String name) {
        return value(
                name,
                () -> random.ints(PASSWORD_LENGTH, 0, LETTERS.length())
                        .mapToObj(i -> LETTERS.substring(i, i + 1))
                        .collect(Collectors.joining()));
    }

    /** A 256-bit key in standard base64. */
    public String key(String name) {
        return value(name, () -> {
            var fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            return Base64.getEncoder().encodeToString(fresh);
        });
    }

    private synchronized String value(String name, Supplier<String> making) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var made = making.get();
        values.setProperty(name, made);
        save();
        return made;
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            var text = new StringWriter();
            values.store(text, null);
            var next = Files.createTempFile(
                    file.getParent(), "secrets", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(next, text.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchFailure("无法写入凭据文件 " + file + "。", "Cannot write the secrets file " + file + ".", e);
        }
    }
}
