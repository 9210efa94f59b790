/// Holds the ledger against live servers, the rules and the cases.
@NullMarked
package dev.plumb.postgres.ledger;

import org.jspecify.annotations.NullMarked;
