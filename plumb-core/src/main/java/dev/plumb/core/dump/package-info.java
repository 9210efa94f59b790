/// A schema as a source tree that declares it. Invariant: the same schema gives the same files, and
/// no two objects end up in one file by the accident of a file system.
@NullMarked
package dev.plumb.core.dump;

import org.jspecify.annotations.NullMarked;
