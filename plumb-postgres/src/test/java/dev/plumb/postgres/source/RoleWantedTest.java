package dev.plumb.postgres.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RoleWantedTest {
  @Test
  void aRoleIsReadFromTheRefusalThatNamesIt() {
    assertThat(RoleWanted.in("role \"a \"b\"\" does not exist")).contains("a \"b\"");
    assertThat(RoleWanted.in("must be able to SET ROLE \"app\"")).contains("app");
    assertThat(RoleWanted.in("relation \"app\" does not exist")).isEmpty();
  }

  @Test
  void aRoleThatIsGivenUpAtThatMomentHasANumberOnly() {
    assertThat(RoleWanted.vanishedIn("role 45465 was concurrently dropped")).isTrue();
    assertThat(RoleWanted.vanishedIn("role \"app\" does not exist")).isFalse();
  }
}
