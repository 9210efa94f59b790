package dev.plumb.cli.laws;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The laws of the house that can be seen in the class files.
class LawsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.plumb");

  @Test
  void theSpineKnowsNoDialect() {
    noClasses()
        .that()
        .resideInAPackage("dev.plumb.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.plumb.postgres..", "dev.plumb.cli..", "org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void aDialectDoesNotKnowTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("dev.plumb.postgres..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.plumb.cli..")
        .check(CLASSES);
  }

  @Test
  void ribsDoNotTouchEachOther() {
    slices()
        .matching("dev.plumb.postgres.kind.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("dev.plumb.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(alwaysTrue(), not(resideInAPackage("dev.plumb..")))
        .check(CLASSES);
  }

  @Test
  void onlyThoseWhoRunStatementsTouchJdbc() {
    noClasses()
        .that(
            not(
                resideInAnyPackage(
                    "dev.plumb.postgres.catalog..",
                    "dev.plumb.postgres.connect..",
                    "dev.plumb.postgres.execute..",
                    "dev.plumb.postgres.scratch..",
                    "dev.plumb.postgres.source..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..")
        .check(CLASSES);
  }
}
