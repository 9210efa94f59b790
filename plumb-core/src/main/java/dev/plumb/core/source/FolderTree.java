package dev.plumb.core.source;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.NearName;
import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Files on disk.
record FolderTree(Path root, @Nullable Path fence, List<SourceFile> files) implements SourceTree {
  FolderTree {
    files = List.copyOf(files);
  }

  static SourceTree read(Path path, Reach reach) {
    if (!Files.exists(path)) {
      throw missing(path);
    }
    var root = Files.isDirectory(path) ? path : folderOf(path);
    var empty = new FolderTree(root, reach == Reach.ANYWHERE ? null : fenceOf(root), List.of());
    if (!Files.isDirectory(path)) {
      return new FolderTree(root, empty.fence, List.of(empty.load(path)));
    }
    var files = new ArrayList<SourceFile>();
    for (var file : sqlFilesBelow(path)) {
      files.add(empty.load(file));
    }
    if (files.isEmpty()) {
      throw new FileTrouble(
          CoreCode.NO_SOURCES,
          "the folder \"" + path + "\" holds no *.sql file",
          "name a file, or a folder that has *.sql files in it or below it",
          null);
    }
    return new FolderTree(root, empty.fence, files);
  }

  @Override
  public Optional<SourceFile> include(SourceFile from, String path, IncludeBase base) {
    var beside = folderOf(Path.of(from.path()));
    var folders =
        switch (base) {
          case FILE -> List.of(beside);
          case TREE -> List.of(root, beside, Path.of(""));
        };
    try {
      for (var folder : folders) {
        var candidate = folder.resolve(path).normalize();
        if (Files.isRegularFile(candidate)) {
          return Optional.of(load(candidate));
        }
      }
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private SourceFile load(Path file) {
    try {
      var real = file.toRealPath();
      if (fence != null && (!real.startsWith(fence) || namesGit(fence.relativize(real)))) {
        throw new FileTrouble(
            CoreCode.UNREADABLE_FILE,
            "\"" + file + "\" lies outside the project and is not read",
            "a source reaches only into its own project; --trust-source lifts this for your own files",
            null);
      }
      return Utf8.decode(file.toString().replace('\\', '/'), Files.readAllBytes(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static boolean namesGit(Path path) {
    for (var name : path) {
      if (name.toString().equalsIgnoreCase(".git")) {
        return true;
      }
    }
    return false;
  }

  private static Path fenceOf(Path root) {
    try {
      var real = root.toRealPath();
      for (var folder = real; folder != null; folder = folder.getParent()) {
        if (Files.exists(folder.resolve(".git"))) {
          return folder;
        }
      }
      return real;
    } catch (IOException e) {
      throw unreadable(root, e);
    }
  }

  private static List<Path> sqlFilesBelow(Path folder) {
    try (var paths =
        Files.find(folder, 64, (path, _) -> isSql(path), FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .filter(path -> !isHidden(folder.relativize(path)))
          .sorted(Comparator.comparing(path -> path.toString().replace('\\', '/')))
          .toList();
    } catch (UncheckedIOException e) {
      throw unreadable(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static boolean isSql(Path path) {
    var name = path.getFileName();
    return name != null
        && name.toString().toLowerCase(Locale.ROOT).endsWith(".sql")
        && !Files.isDirectory(path);
  }

  private static boolean isHidden(Path path) {
    for (var name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static Path folderOf(Path file) {
    var parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static FileTrouble unreadable(Path path, IOException cause) {
    var where = cause instanceof FileSystemException e ? e.getFile() : null;
    var shown = where == null ? path.toString() : where;
    return new FileTrouble(
        CoreCode.UNREADABLE_FILE, "cannot read \"" + shown + "\": " + reason(cause), null, cause);
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "it does not exist";
      case FileSystemLoopException _ -> "its links go round in a circle";
      default -> String.valueOf(cause.getMessage());
    };
  }

  private static FileTrouble missing(Path path) {
    return new FileTrouble(
        CoreCode.MISSING_PATH, "\"" + path + "\" does not exist", nearby(path).orElse(null), null);
  }

  private static Optional<String> nearby(Path path) {
    var name = path.getFileName();
    var folder = folderOf(path);
    if (name == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var entries = Files.list(folder)) {
      var names = entries.map(entry -> String.valueOf(entry.getFileName())).toList();
      return NearName.of(name.toString(), names)
          .map(near -> "did you mean \"" + folder.resolve(near) + "\"?");
    } catch (IOException e) {
      return Optional.of("its folder \"" + folder + "\" cannot be listed: " + reason(e));
    }
  }
}
