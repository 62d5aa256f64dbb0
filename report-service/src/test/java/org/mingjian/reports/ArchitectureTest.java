package org.mingjian.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

import javax.sql.DataSource;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.reports.fact.SumReader;
import org.mingjian.reports.scope.Coverage;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String[] INPUT_AND_OUTPUT = {
        "java.sql..",
        "javax.sql..",
        "jakarta.persistence..",
        "jakarta.ws.rs..",
        "org.apache.kafka..",
        "io.quarkus..",
        "org.eclipse.microprofile.config.."
    };

    private JavaClasses service = new ClassFileImporter().importPackages();

    @BeforeAll
    void read_classes() {
        service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.mingjian.reports");
    }

    @Test
    void the_service_depends_on_no_other_service() {
        classes()
                .that()
                .resideInAPackage("org.mingjian.reports..")
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage("org.mingjian.."))
                        .or(resideInAnyPackage("org.mingjian.reports..", "org.mingjian.kernel..")))
                .check(service);
    }

    @Test
    void counting_and_posting_touch_nothing_outside() {
        noClasses()
                .that(simpleNameEndingWith("Rules")
                        .or(simpleNameEndingWith("Ledger"))
                        .or(simpleNameEndingWith("CaseAccount"))
                        .or(simpleNameEndingWith("SanctionOrders")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INPUT_AND_OUTPUT)
                .check(service);
    }

    @Test
    void resources_talk_to_use_cases_only() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javax.sql..", "jakarta.persistence..", "io.quarkus.hibernate..")
                                .or(simpleNameEndingWith("Reader"))
                                .or(simpleNameEndingWith("Writer"))
                                .or(simpleNameEndingWith("Store")))
                .check(service);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .check(service);
    }

    @Test
    void entities_do_not_leave_the_service() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should(new ArchCondition<>("not return entities") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        JavaClass answer = method.getRawReturnType();
                        boolean entity = answer.isAnnotatedWith(Entity.class);
                        events.add(new SimpleConditionEvent(method, !entity, method.getFullName()));
                    }
                })
                .check(service);
    }

    @Test
    void features_form_no_cycles() {
        slices().matching("org.mingjian.reports.(*)..")
                .should()
                .beFreeOfCycles()
                .check(service);
    }

    @Test
    void nobody_asks_the_system_what_time_it_is() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(service);
    }

    @Test
    void nobody_prints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(service);
    }

    @Test
    void nobody_throws_what_nobody_can_tell_apart() {
        noClasses()
                .should()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class, Throwable.class)
                .orShould()
                .callConstructor(Exception.class, String.class)
                .check(service);
    }

    @Test
    void whatever_reads_facts_takes_a_data_scope() {
        methods()
                .that()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage("..fact..", "..drilldown..")
                        .and(describe("hold the data source", ArchitectureTest::holdsDataSource)))
                .should(new ArchCondition<>("take a data scope") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean scoped = method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(DataScope.class)
                                        || type.isEquivalentTo(Coverage.class)
                                        || type.isEquivalentTo(SumReader.Question.class));
                        events.add(new SimpleConditionEvent(method, scoped, method.getFullName()));
                    }
                })
                .check(service);
    }

    private static boolean holdsDataSource(JavaClass owner) {
        return owner.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(DataSource.class));
    }
}
