package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.Diagnostic;

/// Why a server did not run a statement.
///
/// @param state the code that SQL gives the reason
/// @param said the server's words, at their place
public record Refusal(String state, Diagnostic said) {}
