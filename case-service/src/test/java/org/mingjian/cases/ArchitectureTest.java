package org.mingjian.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.architecture.HouseRules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String ROOT = "org.mingjian.cases";
    private static final JavaClasses SERVICE = HouseRules.classesOf(ROOT);

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        HouseRules.holdFor(ROOT);
    }

    @Test
    void the_register_uses_no_other_feature_and_case_files_use_only_the_register() {
        noClasses()
                .that()
                .resideInAPackage("..cases.agency..")
                .should(dependOnClassesThat(resideInAnyPackage(
                        "..cases.casefile..", "..cases.intake..", "..cases.changes..", "..cases.penalty..")))
                .check(SERVICE);
        classes()
                .that()
                .resideInAPackage("..cases.casefile..")
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage("org.mingjian.cases.."))
                        .or(resideInAnyPackage("..cases.casefile..", "..cases.agency..", "..cases.register..")))
                .check(SERVICE);
    }

    @Test
    void resources_talk_to_use_cases_and_never_to_the_database() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.sql..", "jakarta.persistence..", "org.hibernate..")
                .check(SERVICE);
    }

    @Test
    void whoever_looks_for_cases_says_in_whose_name() {
        HouseRules.queriesTakeADataScope(
                SERVICE, assignableTo(PanacheRepositoryBase.class).and(resideInAnyPackage("..casefile..")));
    }

    @Test
    void entities_show_themselves_to_nobody_outside_their_feature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(SERVICE);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameStartingWith("set")
                .check(SERVICE);
    }

    private static DescribedPredicate<JavaClass> isAResource() {
        return annotatedWith(Path.class).forSubtype();
    }

    @Test
    void every_endpoint_says_who_may_call_it_and_only_public_ones_let_everybody() {
        methods()
                .that()
                .areDeclaredInClassesThat(isAResource().and(not(simpleNameStartingWith("Public"))))
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(SERVICE);
    }

    @Test
    void only_what_is_public_by_its_address_is_open_to_everybody() {
        methods()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beDeclaredInClassesThat(describe(
                        "live under /v1/public",
                        owner -> owner.tryGetAnnotationOfType(Path.class)
                                .filter(path -> path.value().startsWith("/v1/public/"))
                                .isPresent()))
                .check(SERVICE);
        methods()
                .that()
                .areDeclaredInClassesThat(isAResource().and(simpleNameStartingWith("Public")))
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(PermitAll.class)
                .check(SERVICE);
    }
}
