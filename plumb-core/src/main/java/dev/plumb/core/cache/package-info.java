/// What is expensive is remembered by content. Invariant: a cached entry that does not match its
/// own
/// key and hash is never returned, and a cache that cannot be read or written never fails a run.
@org.jspecify.annotations.NullMarked
package dev.plumb.core.cache;
