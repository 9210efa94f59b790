package dev.plumb.postgres.source;

/// An object of the scratch database and the statement that made it, or that changed it first.
public record PlacedObject(Address address, Statement statement) {}
