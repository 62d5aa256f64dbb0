package org.mingjian.kernel.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String KERNEL_PACKAGE = "org.mingjian.kernel";
    private static final JavaClasses KERNEL = HouseRules.classesOf(KERNEL_PACKAGE);

    @Test
    void the_kernel_keeps_the_rules_of_the_house() {
        HouseRules.holdFor(KERNEL_PACKAGE);
    }

    @Test
    void law_and_wire_format_use_only_the_jdk() {
        HouseRules.useOnlyTheJdk(
                KERNEL,
                "org.mingjian.kernel.contract..",
                "org.mingjian.kernel.statute..",
                "org.mingjian.kernel.lifecycle..",
                "org.mingjian.kernel.timeline..",
                "org.mingjian.kernel.identifier..");
    }

    @Test
    void the_chain_uses_only_the_jdk_and_the_digest_it_lacks() {
        classes()
                .that()
                .resideInAPackage("org.mingjian.kernel.audit..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "org.jspecify..", "org.bouncycastle..", "org.mingjian.kernel.audit.."))
                .check(KERNEL);
    }
}
