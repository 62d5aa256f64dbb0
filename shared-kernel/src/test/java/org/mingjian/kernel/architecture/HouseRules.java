package org.mingjian.kernel.architecture;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.mingjian.kernel.identity.DataScope;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** What holds in every module. Each method throws an {@link AssertionError} that names the offenders. */
public final class HouseRules {

    private static final String[] OUTSIDE_WORLD = {
        "java.sql..",
        "javax.sql..",
        "java.net..",
        "jakarta.persistence..",
        "jakarta.ws.rs..",
        "jakarta.enterprise..",
        "org.apache.kafka..",
        "org.hibernate..",
        "io.quarkus..",
        "io.smallrye..",
        "io.vertx..",
        "org.eclipse.microprofile.."
    };

    private static final Set<String> NAMELESS = Stream.of(
                    Throwable.class, Exception.class, RuntimeException.class, Error.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private HouseRules() {}

    /** The classes of a package and those below it, without tests. */
    public static JavaClasses classesOf(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
                .importPackages(rootPackage);
    }

    /** Everything below; for a service whose features are the packages right under its root package. */
    public static void holdFor(String rootPackage) {
        holdForModuleWithoutLaw(rootPackage);
        lawKnowsNothingOfTheWorld(classesOf(rootPackage));
    }

    /** Everything below that a module can break that knows no rule, no lifecycle and no stage. */
    public static void holdForModuleWithoutLaw(String rootPackage) {
        JavaClasses module = classesOf(rootPackage);
        dependsOnNoOtherModule(module, rootPackage);
        nobodyReadsTheClockUnasked(module);
        nobodyPrints(module);
        nobodyThrowsWhatSaysNothing(module);
        eventsLeaveThroughTheOutbox(module);
        featuresFormNoCircles(module, rootPackage);
    }

    /** Services know the kernel and never each other; the kernel knows no service. */
    public static void dependsOnNoOtherModule(JavaClasses module, String rootPackage) {
        classes()
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage("org.mingjian.."))
                        .or(resideInAnyPackage(rootPackage + "..", "org.mingjian.kernel..")))
                .check(module);
    }

    /** What is law or wire format uses the JDK and its like only, so that it is true without any framework. */
    public static void useOnlyTheJdk(JavaClasses module, String... packages) {
        classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..").or(resideInAnyPackage(packages)))
                .check(module);
    }

    /** Rules, transition tables and stages touch no database, network, message, configuration or clock. */
    public static void lawKnowsNothingOfTheWorld(JavaClasses module) {
        DescribedPredicate<JavaClass> theWorld = resideInAnyPackage(OUTSIDE_WORLD)
                .or(describe(
                        "tell the time",
                        type -> type.isAssignableTo(Clock.class) || type.isAssignableTo(InstantSource.class)));
        noClasses()
                .that(simpleNameEndingWith("Rules")
                        .or(simpleNameEndingWith("Lifecycle"))
                        .or(simpleNameEndingWith("Stage")))
                .should()
                .dependOnClassesThat(theWorld)
                .check(module);
    }

    /** Time is injected: nobody calls {@code now()} without a clock. */
    public static void nobodyReadsTheClockUnasked(JavaClasses module) {
        noClasses()
                .should()
                .callCodeUnitWhere(describe("reads the system clock", HouseRules::readsTheSystemClock))
                .check(module);
    }

    /** Nobody writes to the standard streams; there is a logger. */
    public static void nobodyPrints(JavaClasses module) {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(module);
    }

    /** Every exception has a type of its own: a caller can tell it apart. */
    public static void nobodyThrowsWhatSaysNothing(JavaClasses module) {
        noClasses()
                .should()
                .callConstructorWhere(describe("makes an exception without a name", HouseRules::isNameless))
                .check(module);
    }

    /** Nobody sends to the broker from business code. */
    public static void eventsLeaveThroughTheOutbox(JavaClasses module) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.microprofile.reactive.messaging..")
                .check(module);
    }

    /**
     * Nobody reads business rows without saying whose: every method another class can call on those that read them takes
     * a {@link DataScope}, or a question that holds one.
     *
     * @param readers the classes that read business rows
     */
    public static void queriesTakeADataScope(JavaClasses module, DescribedPredicate<? super JavaClass> readers) {
        methods()
                .that()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(readers)
                .should(new ArchCondition<>("take a data scope") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean scoped =
                                method.getRawParameterTypes().stream().anyMatch(HouseRules::isOrHoldsADataScope);
                        events.add(new SimpleConditionEvent(method, scoped, method.getFullName()));
                    }
                })
                .check(module);
    }

    private static boolean isOrHoldsADataScope(JavaClass type) {
        return type.isEquivalentTo(DataScope.class)
                || type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(DataScope.class));
    }

    /** No feature package needs another that needs it. */
    public static void featuresFormNoCircles(JavaClasses module, String rootPackage) {
        slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles().check(module);
    }

    private static boolean readsTheSystemClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean hasClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isAssignableTo(InstantSource.class));
        return (owner.startsWith("java.time.") && call.getName().equals("now") && !hasClock)
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }

    /** Subclasses call these constructors too; that is not throwing one. */
    private static boolean isNameless(JavaConstructorCall call) {
        boolean fromSubclass = call.getOrigin().isConstructor()
                && call.getOriginOwner().isAssignableTo(call.getTargetOwner().getName());
        return NAMELESS.contains(call.getTargetOwner().getName()) && !fromSubclass;
    }
}
