package dev.plumb.core.source;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import java.io.IOException;
import java.nio.ByteBuffer;
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

  /// {@return the contents of blobs, in the order of their names, by one run of git}
  List<byte[]> blobs(List<String> names) {
    var asked = String.join("\n", names) + "\n";
    var outcome = run(asked.getBytes(StandardCharsets.UTF_8), "cat-file", "--batch");
    var output = ByteBuffer.wrap(outcome.output());
    var blobs = new ArrayList<byte[]>();
    for (var name : names) {
      var header = header(output);
      if (!header.contains(" blob ")) {
        throw new FileTrouble(CoreCode.GIT_FAILED, "git cannot read " + name, header, null);
      }
      var blob = new byte[Integer.parseInt(header.substring(header.lastIndexOf(' ') + 1))];
      output.get(blob).get();
      blobs.add(blob);
    }
    return blobs;
  }

  private static String header(ByteBuffer output) {
    var header = new StringBuilder();
    while (output.hasRemaining()) {
      char c = (char) (output.get() & 0xFF);
      if (c == '\n') {
        break;
      }
      header.append(c);
    }
    return header.toString();
  }

  private Outcome run(String... arguments) {
    return run(new byte[0], arguments);
  }

  private Outcome run(byte[] input, String... arguments) {
    var command = new ArrayList<String>(List.of("git", "--no-pager", "--literal-pathspecs"));
    command.addAll(List.of(arguments));
    try {
      var process = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile()).start();
      var fed = CompletableFuture.runAsync(() -> feed(process, input));
      var complaint = CompletableFuture.supplyAsync(() -> complaintOf(process));
      var output = process.getInputStream().readAllBytes();
      fed.join();
      return new Outcome(process.waitFor(), output, complaint.join());
    } catch (IOException e) {
      throw new FileTrouble(
          CoreCode.GIT_FAILED, "the git client cannot be run", "install git, or name a folder", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted("stopped while reading from git");
    }
  }

  private static void feed(Process process, byte[] input) {
    try (var stream = process.getOutputStream()) {
      stream.write(input);
    } catch (IOException e) {
      throw new FileTrouble(CoreCode.GIT_FAILED, "git does not listen", e.getMessage(), e);
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
