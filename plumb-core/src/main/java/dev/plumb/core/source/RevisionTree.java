package dev.plumb.core.source;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Files as they were in a revision of git. Their paths read `git:REVISION:path`.
record RevisionTree(Git git, String revision, String commit, String root, List<SourceFile> files)
    implements SourceTree {
  RevisionTree {
    files = List.copyOf(files);
  }

  static SourceTree read(Git git, String revision, String path) {
    var prefix =
        line(git.tell("this folder is not in a git repository", "rev-parse", "--show-prefix"));
    var commit = commit(git, revision);
    var full = clean(prefix + path);
    var tree = new RevisionTree(git, revision, commit, full, List.of());
    if (tree.isFolder(full)) {
      return tree.with(full, tree.sqlFilesBelow(full));
    }
    return tree.with(parent(full), List.of(full));
  }

  @Override
  public Optional<SourceFile> include(SourceFile from, String path, IncludeBase base) {
    var beside = parent(from.path().substring(head().length()));
    var folders =
        switch (base) {
          case FILE -> List.of(beside);
          case TREE -> List.of(root, beside);
        };
    return folders.stream()
        .map(folder -> clean(folder + "/" + path))
        .flatMap(full -> blob(full).map(bytes -> Utf8.decode(head() + full, bytes)).stream())
        .findFirst();
  }

  private RevisionTree with(String root, List<String> paths) {
    var loaded = new ArrayList<SourceFile>();
    var blobs = git.blobs(paths.stream().map(path -> commit + ":" + path).toList());
    for (int i = 0; i < paths.size(); i++) {
      loaded.add(Utf8.decode(head() + paths.get(i), blobs.get(i)));
    }
    return new RevisionTree(git, revision, commit, root, loaded);
  }

  private static String commit(Git git, String revision) {
    if (revision.isEmpty() || revision.startsWith("-")) {
      throw new FileTrouble(CoreCode.GIT_FAILED, "\"" + revision + "\" is no revision", null, null);
    }
    return line(
        git.tell(
            "git knows no revision \"" + revision + "\"",
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            revision + "^{commit}"));
  }

  private boolean isFolder(String path) {
    var type = git.ask("cat-file", "-t", commit + ":" + path).orElseThrow(() -> missing(path));
    return line(type).equals("tree");
  }

  private List<String> sqlFilesBelow(String folder) {
    var listing =
        git.tell(
            "git cannot list \"" + folder + "\"",
            "ls-tree",
            "-r",
            "-z",
            "--full-tree",
            "--name-only",
            commit + ":" + folder);
    var start = folder.isEmpty() ? "" : folder + "/";
    var paths =
        List.of(new String(listing, StandardCharsets.UTF_8).split("\0")).stream()
            .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".sql"))
            .filter(path -> !path.startsWith(".") && !path.contains("/."))
            .map(path -> start + path)
            .sorted()
            .toList();
    if (paths.isEmpty()) {
      throw new FileTrouble(
          CoreCode.NO_SOURCES, "\"" + head() + folder + "\" holds no *.sql file", null, null);
    }
    return paths;
  }

  private Optional<byte[]> blob(String path) {
    return git.ask("cat-file", "blob", commit + ":" + path);
  }

  private String head() {
    return "git:" + revision + ":";
  }

  private FileTrouble missing(String path) {
    return new FileTrouble(
        CoreCode.GIT_FAILED,
        "revision \"" + revision + "\" holds no \"" + path + "\"",
        "paths start at the current folder",
        null);
  }

  private static String clean(String path) {
    var normal = Path.of("/" + path).normalize().toString().replace('\\', '/');
    return normal.substring(1);
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static String line(byte[] output) {
    return new String(output, StandardCharsets.UTF_8).strip();
  }
}
