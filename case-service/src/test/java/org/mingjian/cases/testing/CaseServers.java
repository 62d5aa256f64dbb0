package org.mingjian.cases.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.mingjian.launcher.testing.KafkaTestResource;
import org.mingjian.launcher.testing.KeycloakTestResource;
import org.mingjian.launcher.testing.PostgresTestResource;

/** The service against real PostgreSQL, Kafka and Keycloak. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "database", value = "cases"))
@QuarkusTestResource(KafkaTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
public @interface CaseServers {}
