/// The command line: parse options, one call of the facade, render. Invariant: no schema knowledge
/// of its own.
@org.jspecify.annotations.NullMarked
package dev.plumb.cli;
