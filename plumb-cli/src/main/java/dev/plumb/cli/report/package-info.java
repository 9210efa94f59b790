/// What commands answer, in words and lines for people. Invariant: a report is text; nothing here
/// reads or changes a database.
@NullMarked
package dev.plumb.cli.report;

import org.jspecify.annotations.NullMarked;
