package org.mingjian.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.process.Session;

/**
 * How PostgreSQL, which refuses to run as root, is run: plainly for an ordinary user; for root inside a user namespace
 * where it is nobody, or as another account where the system forbids that.
 *
 * @param prefix words before the command
 * @param owner who must own the data folder, if not the present user
 */
record ServerAccount(List<String> prefix, Optional<String> owner) {

    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--");

    static ServerAccount choose() {
        if (!isRoot(List.of())) {
            return new ServerAccount(List.of(), Optional.empty());
        }
        if (Session.isInstalled("unshare") && Session.run(with(NAMESPACE, "true")) == 0 && !isRoot(NAMESPACE)) {
            return new ServerAccount(NAMESPACE, Optional.empty());
        }
        return Stream.of("postgres", "nobody")
                .map(ServerAccount::of)
                .filter(account -> Session.isInstalled("setpriv") && Session.run(with(account.prefix, "true")) == 0)
                .findFirst()
                .orElseThrow(() -> new LaunchFailure(
                        "PostgreSQL 不允许以 root 运行，而本系统既不允许用户命名空间（unshare -U），也没有 setpriv。请改用普通用户运行。",
                        "PostgreSQL refuses root, and this system allows neither user namespaces (unshare -U) nor"
                                + " setpriv. Run as an ordinary user."));
    }

    private static ServerAccount of(String user) {
        return new ServerAccount(
                List.of("setpriv", "--reuid=" + user, "--regid=" + group(user), "--clear-groups", "--"),
                Optional.of(user));
    }

    /** Hands the folder over where the server runs as somebody else, and checks that they can get there. */
    void prepare(Path data, Path program) throws IOException {
        Files.createDirectories(data);
        if (owner.isEmpty()) {
            return;
        }
        UserPrincipal user =
                data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner.get());
        Files.setOwner(data, user);
        for (var test : List.of(List.of("test", "-w", data.toString()), List.of("test", "-x", program.toString()))) {
            if (Session.run(concat(prefix, test)) != 0) {
                throw new LaunchFailure(
                        "PostgreSQL 将以用户 %s 运行，但该用户无法访问 %s。请改用普通用户运行，或把工程移到其可访问的目录。"
                                .formatted(owner.get(), test.getLast()),
                        "PostgreSQL would run as %s, who cannot reach %s. Run as an ordinary user or move the project."
                                .formatted(owner.get(), test.getLast()));
            }
        }
    }

    List<String> command(List<String> words) {
        return concat(prefix, words);
    }

    private static boolean isRoot(List<String> prefix) {
        return Session.run(concat(prefix, List.of("sh", "-c", "test \"$(id -u)\" = 0"))) == 0;
    }

    private static String group(String user) {
        return user.equals("nobody") ? "65534" : user;
    }

    private static List<String> with(List<String> prefix, String word) {
        return concat(prefix, List.of(word));
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
