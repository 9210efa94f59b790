/// What is to be said about hand-written statements, and how it is written for people and programs.
/// Invariant: a finding is data; what it takes to find it is a dialect's affair.
@NullMarked
package dev.plumb.core.lint;

import org.jspecify.annotations.NullMarked;
