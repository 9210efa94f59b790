package dev.plumb.core.rules;

/// Works out how an object gets from `before` to `after`. When one alteration serves several
/// attributes, pass the same instance for each: it is asked once.
@FunctionalInterface
public interface Alteration<T> {
  Way way(T before, T after, Surroundings around);
}
