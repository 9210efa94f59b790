package dev.plumb.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.source.SourceTree.IncludeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceTreeTest {
  @TempDir private Path folder;

  @Test
  void readsTheFilesOfAFolderInTheOrderOfTheirPaths() throws IOException {
    write("schema/b.sql", "b");
    write("schema/a/z.sql", "z");
    write("schema/notes.txt", "no");
    write("schema/.hidden/x.sql", "no");
    var tree = SourceTree.read(folder.resolve("schema"), Reach.PROJECT);
    assertThat(tree.files()).extracting(SourceFile::text).containsExactly("z", "b");
  }

  @Test
  void namesANearPathWhenOneIsMissing() throws IOException {
    write("schema/a.sql", "a");
    assertThatThrownBy(() -> SourceTree.read(folder.resolve("shema"), Reach.PROJECT))
        .isInstanceOfSatisfying(
            PlumbException.FileTrouble.class,
            e ->
                assertThat(e.hint())
                    .isEqualTo("did you mean \"" + folder.resolve("schema") + "\"?"));
  }

  @Test
  void refusesAFolderWithoutSources() {
    assertRejected("no-sources", () -> SourceTree.read(folder, Reach.PROJECT));
  }

  @Test
  void saysWhereAFileStopsBeingUtf8() throws IOException {
    var file = Files.write(folder.resolve("a.sql"), new byte[] {'a', '\n', 'b', (byte) 0xE4, 'c'});
    assertThatThrownBy(() -> SourceTree.read(file, Reach.PROJECT))
        .isInstanceOfSatisfying(
            PlumbException.SourceRejected.class,
            e ->
                assertThat(e.diagnostics().getFirst().toString())
                    .startsWith(file + ":2:2: error[not-utf8]: byte 0xE4 is not valid UTF-8\n"));
  }

  @Test
  void includesWithinTheProjectOnly() throws IOException {
    write("secret.sql", "secret");
    write("schema/main.sql", "main");
    write("schema/parts/one.sql", "one");
    Files.createSymbolicLink(folder.resolve("schema/link.txt"), folder.resolve("secret.sql"));
    var tree = SourceTree.read(folder.resolve("schema/main.sql"), Reach.PROJECT);
    var main = tree.files().getFirst();
    assertThat(tree.include(main, "parts/one.sql", IncludeBase.FILE))
        .map(SourceFile::text)
        .contains("one");
    assertThat(tree.include(main, "parts/two.sql", IncludeBase.TREE)).isEmpty();
    assertRejected("unreadable-file", () -> tree.include(main, "../secret.sql", IncludeBase.FILE));
    assertRejected("unreadable-file", () -> tree.include(main, "link.txt", IncludeBase.FILE));
    var trusted = SourceTree.read(folder.resolve("schema/main.sql"), Reach.ANYWHERE);
    assertThat(trusted.include(main, "../secret.sql", IncludeBase.FILE)).isPresent();
  }

  @Test
  void readsARevisionOfGit() throws Exception {
    git("init", "-q");
    write("schema/b.sql", "old b");
    write("schema/a.sql", "old a");
    git("add", "-A");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "one");
    write("schema/b.sql", "new b");
    var tree = SourceTree.ofRevision(folder, "HEAD", "schema");
    assertThat(tree.files()).extracting(SourceFile::text).containsExactly("old a", "old b");
    assertThat(tree.files().getFirst().path()).isEqualTo("git:HEAD:schema/a.sql");
    assertThat(tree.include(tree.files().getFirst(), "b.sql", IncludeBase.FILE))
        .map(SourceFile::text)
        .contains("old b");
    assertRejected("git-failed", () -> SourceTree.ofRevision(folder, "nowhere", "schema"));
    assertRejected("git-failed", () -> SourceTree.ofRevision(folder, "--help", "schema"));
    assertRejected("git-failed", () -> SourceTree.ofRevision(folder, "HEAD", "shema"));
  }

  private void git(String... arguments) throws Exception {
    var command = new java.util.ArrayList<>(java.util.List.of("git"));
    command.addAll(java.util.List.of(arguments));
    assertThat(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor()).isZero();
  }

  private void write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void assertRejected(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PlumbException.FileTrouble.class, e -> assertThat(e.code().text()).isEqualTo(code));
  }
}
