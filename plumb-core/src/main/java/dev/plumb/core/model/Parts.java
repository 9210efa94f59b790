package dev.plumb.core.model;

import java.util.List;

/// A value that is a short list of texts, such as a qualified name; it is stored as that list.
public interface Parts {
  List<String> parts();
}
