package org.mingjian.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.mingjian.launcher.process.LaunchFailure;

/** The checkout this program works in. */
public final class ProjectRoot {

    private ProjectRoot() {}

    /** Taken from the system property {@code mingjian.root}, else the nearest folder above that holds the deployment. */
    public static Path find() {
        var named = System.getProperty("mingjian.root");
        if (named != null) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("deploy/keycloak/realm.json")))
                .findFirst()
                .orElseThrow(() ->
                        new LaunchFailure(here + " 不在明鉴工程目录内。", here + " is not inside a checkout of the project."));
    }
}
