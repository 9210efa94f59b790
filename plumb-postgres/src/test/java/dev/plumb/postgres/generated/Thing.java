package dev.plumb.postgres.generated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One statement of a generated schema, or one element of a statement's list. Its text names other
/// things by their keys, so that they can be renamed, and so that it is known what goes with what:
/// `«r1»` is the qualified name of the thing whose key is `r1`, `«r1!»` the bare name, `«r1'»` the
/// name as a string, `«f1(»` the name with the types of the arguments, `«e1.»` the schema of an
/// extension with a dot.
///
/// @param key what it is called among things, for good
/// @param maker who made it and could make it otherwise
/// @param home the schema it is in, or the thing whose list or name space it is in
/// @param formerName what it was called in the schema that this one is compared with
/// @param head what comes before its list
/// @param tail what comes after its list
/// @param parents the tables whose columns it has, too
/// @param type of its values, or that it is
/// @param marks what its maker tells others of it
record Thing(
    String key,
    Maker maker,
    @Nullable String home,
    String name,
    @Nullable String formerName,
    String head,
    String tail,
    List<String> parents,
    @Nullable Type type,
    Set<String> marks) {
  static final Pattern REFERENCE = Pattern.compile("«([^»!'(.]+(?:\\.\\w+)*)([!'(.]?)»");

  Thing {
    parents = List.copyOf(parents);
    marks = Set.copyOf(marks);
  }

  Sort sort() {
    return maker.sort();
  }

  boolean is(String mark) {
    return marks.contains(mark);
  }

  /// {@return all text that may name other things}
  String text() {
    return head + tail + (type == null || sort() == Sort.DOMAIN ? "" : type.text());
  }

  /// {@return the words that name it in statements such as `comment on`}
  String address() {
    return sort().address(this);
  }

  Thing in(@Nullable String otherHome) {
    return new Thing(key, maker, otherHome, name, formerName, head, tail, parents, type, marks);
  }

  Thing called(String otherName, @Nullable String before) {
    return new Thing(key, maker, home, otherName, before, head, tail, parents, type, marks);
  }

  Thing saying(String newHead, String newTail) {
    return new Thing(key, maker, home, name, formerName, newHead, newTail, parents, type, marks);
  }

  Thing typed(@Nullable Type newType) {
    return new Thing(key, maker, home, name, formerName, head, tail, parents, newType, marks);
  }

  Thing below(String parent) {
    var more = new ArrayList<>(parents);
    more.add(parent);
    return new Thing(key, maker, home, name, formerName, head, tail, more, type, marks);
  }

  Thing marked(String mark) {
    var more = new HashSet<>(marks);
    more.add(mark);
    return new Thing(key, maker, home, name, formerName, head, tail, parents, type, more);
  }
}
