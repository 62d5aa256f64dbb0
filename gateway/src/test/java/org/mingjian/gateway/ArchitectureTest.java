package org.mingjian.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.architecture.HouseRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String ROOT = "org.mingjian.gateway";
    private static final JavaClasses GATEWAY = HouseRules.classesOf(ROOT);

    @Test
    void the_gateway_keeps_the_rules_of_the_house() {
        HouseRules.holdForModuleWithoutLaw(ROOT);
    }

    @Test
    void the_gateway_keeps_nothing() {
        noClasses()
                .that()
                .resideInAPackage("org.mingjian.gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.apache.kafka..", "org.mingjian.kernel.outbox..")
                .check(GATEWAY);
    }

    @Test
    void only_the_session_package_handles_identities() {
        noClasses()
                .that()
                .resideInAPackage("org.mingjian.gateway..")
                .and()
                .resideOutsideOfPackage("org.mingjian.gateway.session")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.oidc..", "io.quarkus.security.identity..")
                .check(GATEWAY);
    }
}
