package dev.plumb.postgres.kind.privilege;

import dev.plumb.postgres.model.Privilege;
import java.util.List;
import java.util.stream.Stream;

/// What a role may do, and what of it it may hand on.
record Rights(List<Privilege> privileges, List<Privilege> grantable) {

  static final Rights NONE = new Rights(List.of(), List.of());

  static Rights of(List<Privilege> privileges) {
    return new Rights(privileges, List.of());
  }

  /// {@return the privileges that the other does not have}
  List<Privilege> beyond(Rights other) {
    return without(privileges, other.privileges);
  }

  /// {@return whether a role with these may do more than with the other}
  boolean exceed(Rights other) {
    return !beyond(other).isEmpty() || !without(grantable, other.grantable).isEmpty();
  }

  /// {@return what these and the other have in common with some privileges}
  Rights within(List<Privilege> some) {
    return new Rights(
        privileges.stream().filter(some::contains).toList(),
        grantable.stream().filter(some::contains).toList());
  }

  /// {@return these and the other}
  Rights and(Rights other) {
    return new Rights(
        Stream.concat(privileges.stream(), other.privileges.stream()).distinct().toList(),
        Stream.concat(grantable.stream(), other.grantable.stream()).distinct().toList());
  }

  static List<Privilege> without(List<Privilege> all, List<Privilege> some) {
    return all.stream().filter(one -> !some.contains(one)).toList();
  }
}
