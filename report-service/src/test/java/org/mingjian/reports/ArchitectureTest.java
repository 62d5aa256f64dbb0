package org.mingjian.reports;

import javax.sql.DataSource;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.architecture.HouseRules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String ROOT = "org.mingjian.reports";
    private static final JavaClasses SERVICE = HouseRules.classesOf(ROOT);

    private static final String[] INPUT_AND_OUTPUT = {
        "java.sql..",
        "javax.sql..",
        "jakarta.persistence..",
        "jakarta.ws.rs..",
        "org.apache.kafka..",
        "io.quarkus..",
        "org.eclipse.microprofile.config.."
    };

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        HouseRules.holdFor(ROOT);
    }

    @Test
    void whatever_reads_facts_takes_a_data_scope() {
        HouseRules.queriesTakeADataScope(
                SERVICE,
                resideInAnyPackage("..fact..", "..drilldown..")
                        .and(describe("hold the data source", ArchitectureTest::holdsDataSource)));
    }

    @Test
    void posting_touches_nothing_outside() {
        noClasses()
                .that(simpleNameEndingWith("Ledger")
                        .or(simpleNameEndingWith("CaseAccount"))
                        .or(simpleNameEndingWith("SanctionOrders")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INPUT_AND_OUTPUT)
                .check(SERVICE);
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
                .check(SERVICE);
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
                .check(SERVICE);
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
                .check(SERVICE);
    }

    private static boolean holdsDataSource(JavaClass owner) {
        return owner.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(DataSource.class));
    }
}
