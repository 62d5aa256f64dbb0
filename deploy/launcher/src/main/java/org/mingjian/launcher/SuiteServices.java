package org.mingjian.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.server.ObjectStore;
import org.mingjian.launcher.server.Realm;
import org.mingjian.launcher.server.ServiceDatabase;
import org.mingjian.launcher.service.QuarkusService;

/** The services of one suite, configured for its servers. */
final class SuiteServices {

    private final SuiteSettings settings;
    private final SuiteServers servers;
    private final Secrets secrets;
    private final List<ServiceDatabase> databases;
    private final List<QuarkusService> all;

    SuiteServices(SuiteSettings settings, SuiteServers servers, Secrets secrets) {
        this.settings = settings;
        this.servers = servers;
        this.secrets = secrets;
        var cases = servers.database("cases", "cases");
        var reports = servers.database("reports", "reports");
        this.databases = List.of(cases, reports);
        this.all = List.of(caseService(cases), reportService(reports), gateway());
    }

    /** In the order of starting. */
    List<QuarkusService> all() {
        return all;
    }

    List<ServiceDatabase> databases() {
        return databases;
    }

    private QuarkusService caseService(ServiceDatabase database) {
        var environment = stored(database);
        environment.put("MINGJIAN_DATA_KEY", secrets.key("data"));
        environment.put("MINGJIAN_RECORDINGS_STORE", "s3");
        environment.put("MINGJIAN_S3_ENDPOINT", servers.objectStore().address());
        environment.put("MINGJIAN_S3_BUCKET", ObjectStore.BUCKET);
        environment.put("MINGJIAN_S3_ACCESS_KEY", ObjectStore.ACCESS_KEY);
        environment.put("MINGJIAN_S3_SECRET_KEY", servers.objectStoreKey());
        return new QuarkusService(
                files("case-service"),
                settings.root().resolve("case-service"),
                settings.ports().cases(),
                "512m",
                environment);
    }

    private QuarkusService reportService(ServiceDatabase database) {
        return new QuarkusService(
                files("report-service"),
                settings.root().resolve("report-service"),
                settings.ports().reports(),
                "512m",
                stored(database));
    }

    private QuarkusService gateway() {
        return new QuarkusService(
                files("gateway"),
                settings.root().resolve("gateway"),
                settings.ports().gateway(),
                "256m",
                Map.of(
                        "MINGJIAN_OIDC_URL", servers.keycloak().realmUrl(),
                        "MINGJIAN_OIDC_CLIENT_SECRET", servers.secretOf(Realm.GATEWAY_CLIENT),
                        "MINGJIAN_SESSION_KEY", secrets.key("session"),
                        "MINGJIAN_CASES_URL",
                                "http://localhost:" + settings.ports().cases().number(),
                        "MINGJIAN_REPORTS_URL",
                                "http://localhost:" + settings.ports().reports().number()));
    }

    private Map<String, String> stored(ServiceDatabase database) {
        return new HashMap<>(Map.of(
                "MINGJIAN_DB_URL", servers.postgres().jdbcUrl(database.name()),
                "MINGJIAN_DB_USER", database.app(),
                "MINGJIAN_DB_PASSWORD", database.appPassword(),
                "MINGJIAN_DB_OWNER_USER", database.owner(),
                "MINGJIAN_DB_OWNER_PASSWORD", database.ownerPassword(),
                "MINGJIAN_KAFKA", servers.kafka().address(),
                "MINGJIAN_OIDC_URL", servers.keycloak().realmUrl()));
    }

    private ProcessFiles files(String name) {
        return ProcessFiles.in(settings.folder(), name);
    }
}
