/// The spine of plumb: model, diff, plan, proof and the facade. Invariant: it names no kind of
/// object and no database product.
@org.jspecify.annotations.NullMarked
package dev.plumb.core;
