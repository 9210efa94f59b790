package dev.plumb.postgres.source;

/// A directive and the object it is about; where the directive's target is a member, the object
/// that the member belongs to.
public record PlacedDirective(Address address, Directive directive) {}
