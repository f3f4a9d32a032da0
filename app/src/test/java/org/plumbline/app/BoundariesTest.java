package org.plumbline.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.commandhandling.CommandHandler;

@AnalyzeClasses(packages = "org.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {

    @ArchTest
    static final ArchRule the_kernel_depends_on_the_jdk_alone = classes()
            .that()
            .resideInAPackage("org.plumbline.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.plumbline.kernel..")
            .because("it is the published language, and outlives every framework");

    @ArchTest
    static final ArchRule the_write_side_does_not_know_the_read_side = noClasses()
            .that()
            .resideInAPackage("org.plumbline.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plumbline.query..", "org.plumbline.app..")
            .because("decisions rest on the history, never on a view of it");

    @ArchTest
    static final ArchRule the_read_side_does_not_know_the_write_side = noClasses()
            .that()
            .resideInAPackage("org.plumbline.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plumbline.command..", "org.plumbline.app..")
            .because("it can run in another process");

    @ArchTest
    static final ArchRule the_platform_knows_neither = noClasses()
            .that()
            .resideInAPackage("org.plumbline.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plumbline.command..", "org.plumbline.query..", "org.plumbline.app..")
            .because("both stand on it");

    @ArchTest
    static final ArchRule decisions_are_pure = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.plumbline.command.action",
                    "org.plumbline.command.evidence",
                    "org.plumbline.command.inspection",
                    "org.plumbline.command.measure",
                    "org.plumbline.command.meeting",
                    "org.plumbline.command.obligation",
                    "org.plumbline.command.plan",
                    "org.plumbline.command.recommendation",
                    "org.plumbline.command.risk",
                    "org.plumbline.command.visit")
            .and()
            .haveSimpleNameNotEndingWith("Aggregate")
            .and()
            .doNotHaveSimpleName("UniqueInspections")
            .and()
            .doNotHaveSimpleName("MeasureCodes")
            .and()
            .doNotHaveSimpleName("LetterNumbers")
            .and()
            .doNotHaveSimpleName("UniquePlans")
            .and()
            .doNotHaveSimpleName("Proposals")
            .and()
            .doNotHaveSimpleName("ReportClocks")
            .and()
            .doNotHaveSimpleName("UsualValidity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..", "java.sql..")
            .because("a rule is read, tested and kept without a framework");

    @ArchTest
    static final ArchRule commands_are_handled_by_aggregates_alone = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Aggregate")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CommandHandler.class)
            .because("one line for each command, in one place");

    @ArchTest
    static final ArchRule nobody_reads_the_clock_unasked = noClasses()
            .that()
            .resideInAnyPackage("org.plumbline.kernel..", "org.plumbline.command..", "org.plumbline.query..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .because("time comes in as an argument, in England's zone");

    @ArchTest
    static final ArchRule json_is_jackson_3 = noClasses()
            .that()
            .resideInAPackage("org.plumbline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
            .because("events are written by one mapper; the older one comes along with springdoc");
}
