package org.mingjian.reports.testing;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.mingjian.launcher.testing.KafkaTestResource;
import org.mingjian.launcher.testing.KeycloakTestResource;
import org.mingjian.launcher.testing.PostgresTestResource;

/** The real servers every test of the running service has. */
@WithTestResource(
        value = PostgresTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "reports"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = KafkaTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = KeycloakTestResource.class, scope = TestResourceScope.GLOBAL)
public final class ReportServers {

    private ReportServers() {}
}
