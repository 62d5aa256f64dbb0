package org.mingjian.gateway;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingjian.gateway");

    @Test
    void features_do_not_depend_on_each_other_in_circles() {
        slices().matching("org.mingjian.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(GATEWAY);
    }

    @Test
    void the_gateway_knows_the_kernel_and_no_service() {
        classes()
                .that()
                .resideInAPackage("org.mingjian.gateway..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.mingjian.cases..", "org.mingjian.reports..", "org.mingjian.launcher..")
                .check(GATEWAY);
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

    @Test
    void nobody_reads_the_clock_prints_or_throws_what_says_nothing() {
        noClasses()
                .that()
                .resideInAPackage("org.mingjian.gateway..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .callConstructor(RuntimeException.class, String.class)
                .check(GATEWAY);
    }
}
