package dev.plumb.core.rules;

/// A name that an object occupies in a name space shared by several kinds, so that whoever leaves
/// it must go before whoever takes it comes.
public record Claim(String space, String name) {}
