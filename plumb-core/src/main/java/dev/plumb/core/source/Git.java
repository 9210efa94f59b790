package dev.plumb.core.source;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The git client, run in one folder. It only reads.
record Git(Path folder) {
  /// {@return what git printed; empty when git said no}
  Optional<byte[]> ask(String... arguments) {
    var outcome = run(arguments);
    return outcome.exit() == 0 ? Optional.of(outcome.output()) : Optional.empty();
  }

  /// {@return what git printed}
  ///
  /// @throws FileTrouble with `message` when git said no
  byte[] tell(String message, String... arguments) {
    var outcome = run(arguments);
    if (outcome.exit() != 0) {
      throw new FileTrouble(CoreCode.GIT_FAILED, message, outcome.complaint(), null);
    }
    return outcome.output();
  }

  private Outcome run(String... arguments) {
    var command = new ArrayList<String>(List.of("git", "--no-pager", "--literal-pathspecs"));
    command.addAll(List.of(arguments));
    try {
      var process = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile()).start();
      process.getOutputStream().close();
      var complaint = CompletableFuture.supplyAsync(() -> complaintOf(process));
      var output = process.getInputStream().readAllBytes();
      return new Outcome(process.waitFor(), output, complaint.join());
    } catch (IOException e) {
      throw new FileTrouble(
          CoreCode.GIT_FAILED, "the git client cannot be run", "install git, or name a folder", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted("stopped while reading from git");
    }
  }

  private static String complaintOf(Process process) {
    try {
      var bytes = process.getErrorStream().readAllBytes();
      return "git says: " + new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "git said nothing that could be read: " + e.getMessage();
    }
  }

  private record Outcome(int exit, byte[] output, String complaint) {}
}
