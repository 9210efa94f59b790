/// Runs case folders: pairs of schemas between which plumb has to find a proven way. Invariant: the
/// judge is a real server; no answer of plumb's own is believed.
@NullMarked
package dev.plumb.postgres.cases;

import org.jspecify.annotations.NullMarked;
