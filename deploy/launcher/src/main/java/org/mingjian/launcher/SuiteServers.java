package org.mingjian.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.server.Distributions;
import org.mingjian.launcher.server.KafkaBroker;
import org.mingjian.launcher.server.KeycloakServer;
import org.mingjian.launcher.server.LocalServer;
import org.mingjian.launcher.server.ObjectStore;
import org.mingjian.launcher.server.PostgresServer;
import org.mingjian.launcher.server.Realm;
import org.mingjian.launcher.server.ServiceDatabase;
import org.mingjian.launcher.server.TopicPlan;

/** The servers of one suite, on its ports, in its folder, with its secrets. */
public final class SuiteServers {

    private final Secrets secrets;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;
    private final ObjectStore objectStore;

    /**
     * @param folder where data, logs and pid files go
     * @param realmSwitches placeholders of the realm file that are no secrets
     */
    public SuiteServers(Path root, Path folder, SuitePorts ports, Secrets secrets, Map<String, String> realmSwitches) {
        this.secrets = secrets;
        var distributions = new Distributions(root);
        this.postgres = new PostgresServer(
                ProcessFiles.in(folder, "postgres"), ports.postgres(), distributions, secrets.password("postgres"));
        this.kafka = new KafkaBroker(
                ProcessFiles.in(folder, "kafka"),
                ports.kafka(),
                ports.kafkaController(),
                distributions,
                TopicPlan.read(root.resolve("deploy/kafka/topics.yaml")));
        this.keycloak = new KeycloakServer(
                ProcessFiles.in(folder, "keycloak"),
                ports.keycloak(),
                distributions,
                root.resolve("deploy/keycloak/realm.json"),
                realmValues(realmSwitches));
        this.objectStore = new ObjectStore(
                ProcessFiles.in(folder, "s3proxy"), ports.objectStore(), distributions, objectStoreKey());
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    public ObjectStore objectStore() {
        return objectStore;
    }

    /** Generated secret key of the object store. */
    public String objectStoreKey() {
        return secrets.password("s3proxy");
    }

    /** In the order of starting. */
    public List<LocalServer> all() {
        return List.of(postgres, kafka, keycloak, objectStore);
    }

    /** A database for a service; its roles are shared by all databases of that service. */
    public ServiceDatabase database(String name, String service) {
        return new ServiceDatabase(
                name, service, secrets.password(service + ".owner"), secrets.password(service + ".app"));
    }

    /** Generated password of a demonstration user. */
    public String passwordOf(String user) {
        return secrets.password("user." + user);
    }

    /** Generated secret of a client of the realm. */
    public String secretOf(String client) {
        return secrets.password("client." + client);
    }

    private Map<String, String> realmValues(Map<String, String> switches) {
        var values = new HashMap<>(switches);
        values.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        values.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak.admin"));
        Realm.USERS.forEach(user -> values.put(Realm.passwordVariable(user), passwordOf(user)));
        Realm.CLIENTS.forEach(client -> values.put(Realm.secretVariable(client), secretOf(client)));
        return values;
    }
}
