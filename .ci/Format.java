import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Formats every Java file of the tree with google-java-format: `check` lists those that differ and
/// fails, `apply` rewrites them, `skip` does nothing.
///
/// A file older than the last good run is not looked at again.
class Format {
  private static final Path STAMP = Path.of("target/tools/formatted");

  public static void main(String[] args) throws IOException {
    String mode = args[0];
    if (mode.equals("skip")) {
      return;
    }
    List<Path> unformatted =
        changedSources().parallelStream()
            .flatMap(file -> formatted(file, mode.equals("apply")).stream())
            .sorted()
            .toList();
    if (mode.equals("apply") || unformatted.isEmpty()) {
      Files.writeString(STAMP, "");
      unformatted.forEach(file -> System.out.println("formatted " + file));
      return;
    }
    unformatted.forEach(file -> System.err.println("not formatted: " + file));
    System.err.println("run `mvn -q -N verify -Dformat=apply` to format");
    System.exit(1);
  }

  private static List<Path> changedSources() throws IOException {
    long since = Files.exists(STAMP) ? Files.getLastModifiedTime(STAMP).toMillis() : 0;
    try (var files = Files.walk(Path.of(""))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().matches("(.*[/\\\\])?target[/\\\\].*"))
          .filter(file -> file.toFile().lastModified() >= since)
          .toList();
    }
  }

  /// {@return the file, if it was not formatted}
  private static Optional<Path> formatted(Path file, boolean write) {
    try {
      String before = Files.readString(file);
      String after = format(before);
      if (after.equals(before)) {
        return Optional.empty();
      }
      if (write) {
        Files.writeString(file, after);
      }
      return Optional.of(file);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String format(String source) throws FormatterException {
    var style = JavaFormatterOptions.Style.GOOGLE;
    String imports =
        ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), style);
    var options = JavaFormatterOptions.builder().style(style).build();
    return docsMended(new Formatter(options).formatSource(imports));
  }

  /// The formatter breaks a long `///` line into one `///` line and plain `//` lines, which are no
  /// longer part of the doc.
  private static String docsMended(String source) {
    var mended = new StringBuilder();
    boolean inDoc = false;
    for (String line : source.lines().toList()) {
      String text = line.strip();
      boolean torn = inDoc && text.startsWith("//") && !text.startsWith("///");
      mended.append(torn ? line.replaceFirst("//", "///") : line).append('\n');
      inDoc = torn || text.startsWith("///");
    }
    return mended.toString();
  }
}
