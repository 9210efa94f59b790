package dev.plumb.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The laws of the house that can only be seen in the source text.
class SourceLawsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int LONGEST_FILE = 400;
  private static final Pattern PRODUCT =
      Pattern.compile("postgres|pg_catalog|pgjdbc", Pattern.CASE_INSENSITIVE);
  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile(".*(Util|Helper).*|.*(Manager|Impl)|(Misc|Extra).*");

  @Test
  void theSpineDoesNotNameTheDatabaseProduct() {
    assertThat(mainFiles(ROOT.resolve("plumb-core")))
        .filteredOn(file -> PRODUCT.matcher(read(file)).find())
        .isEmpty();
  }

  @Test
  void noFileIsLongerThanOneHeadHolds() {
    assertThat(mainFiles(ROOT))
        .filteredOn(file -> read(file).lines().count() > LONGEST_FILE)
        .isEmpty();
  }

  @Test
  void noTypeHasANameThatSaysNothing() {
    assertThat(files(ROOT, file -> file.toString().endsWith(".java")))
        .filteredOn(file -> FORBIDDEN_NAME.matcher(nameOf(file)).matches())
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNothingInItIsNull() {
    assertThat(mainFiles(ROOT).stream().map(Path::getParent).distinct())
        .filteredOn(folder -> !isExplained(folder.resolve("package-info.java")))
        .isEmpty();
  }

  @Test
  void nothingIsLeftToDo() {
    Pattern marker = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    assertThat(files(ROOT, file -> file.toString().endsWith(".java")))
        .filteredOn(file -> marker.matcher(read(file)).find())
        .isEmpty();
  }

  private static boolean isExplained(Path packageInfo) {
    return Files.exists(packageInfo)
        && read(packageInfo).startsWith("///")
        && read(packageInfo).contains("NullMarked");
  }

  private static List<Path> mainFiles(Path root) {
    return files(
        root,
        file -> file.toString().endsWith(".java") && file.toString().contains("/src/main/java/"));
  }

  private static List<Path> files(Path root, Predicate<Path> wanted) {
    try (var all = Files.walk(root)) {
      return all.filter(file -> !file.toString().contains("/target/"))
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
