package dev.plumb.core.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files that declare one state, and the way to the files that these include.
public interface SourceTree {
  /// Reads a file, or every `*.sql` file below a folder. Files and folders whose name starts with a
  /// dot are left out.
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException.FileTrouble when the path or a file below it
  /// is missing or unreadable
  /// @throws dev.plumb.core.diagnostic.PlumbException.SourceRejected when a file is not UTF-8
  static SourceTree read(Path path, Reach reach) {
    return FolderTree.read(path, reach);
  }

  /// Reads a file or folder as it was in a revision of the git repository that holds
  /// `workingFolder`.
  static SourceTree ofRevision(Path workingFolder, String revision, String path) {
    return RevisionTree.read(new Git(workingFolder), revision, path);
  }

  /// {@return the files in the order of their paths, compared by code points}
  List<SourceFile> files();

  /// {@return the file that `from` includes under the name `path`, tried from the folder of `base`;
  /// empty when there is none}
  Optional<SourceFile> include(SourceFile from, String path, IncludeBase base);

  /// Where the name of an included file starts.
  enum IncludeBase {
    /// The folder of the including file.
    FILE,
    /// The folder that was named by the user, then the folder of the including file.
    TREE
  }
}
