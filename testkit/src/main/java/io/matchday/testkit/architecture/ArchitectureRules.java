package io.matchday.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;

/** The shape that every service keeps. */
public final class ArchitectureRules {

    private static final ArchRule FEATURES_FORM_NO_CYCLES = slices().matching("io.matchday.*.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that can be read without its neighbours can be changed without them");

    private static final ArchRule NO_FIELD_INJECTION = fields().should()
            .notBeAnnotatedWith(Inject.class)
            .because("what a class needs belongs into its constructor, where a test can hand it over");

    private static final ArchRule HTTP_STAYS_AT_THE_EDGE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Client")
            .and()
            .resideOutsideOfPackage("io.matchday.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("rules that know no HTTP can be used and tested without it");

    private static final ArchRule EVERY_OPERATION_NAMES_ITS_ROLES = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .because("access is denied unless somebody decided otherwise, in sight of the operation");

    private static final ArchRule ENTITIES_STAY_INSIDE = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(notMentionEntities())
            .because("what is stored may change without the API changing with it");

    private static final ArchRule RESOURCES_ARE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate()
            .because("nothing but the framework calls a resource");

    private ArchitectureRules() {}

    /** Checks all production classes of a service, given by its root package. */
    public static void check(String rootPackage) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        Stream.of(
                        FEATURES_FORM_NO_CYCLES,
                        NO_FIELD_INJECTION,
                        HTTP_STAYS_AT_THE_EDGE,
                        EVERY_OPERATION_NAMES_ITS_ROLES,
                        ENTITIES_STAY_INSIDE,
                        RESOURCES_ARE_PRIVATE)
                .forEach(rule -> rule.allowEmptyShould(true).check(service));
    }

    private static ArchCondition<JavaMethod> notMentionEntities() {
        return new ArchCondition<>("not take or give entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getName)
                        .forEach(entity -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + ": " + entity)));
            }
        };
    }
}
