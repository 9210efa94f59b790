/// Random schemas as source text, and pairs of them. Invariant: a seed gives the same text on every
/// machine; nothing here knows plumb's rules, only PostgreSQL's syntax.
@NullMarked
package dev.plumb.postgres.generated;

import org.jspecify.annotations.NullMarked;
