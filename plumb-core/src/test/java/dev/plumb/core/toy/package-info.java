/// Two kinds of objects that no database has, to try the spine with.
package dev.plumb.core.toy;
