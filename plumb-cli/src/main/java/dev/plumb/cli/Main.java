package dev.plumb.cli;

import dev.plumb.cli.terminal.Streams;

/// Where the process starts and ends. A run that makes the class archive does its work a second
/// time, in silence, so that the archive also holds what a run that finds all in the cache loads.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals("--version")) {
      System.out.print(Banner.version());
      return;
    }
    if (args.length == 1 && (args[0].equals("--help") || args[0].equals("help"))) {
      System.out.print(Banner.usage());
      return;
    }
    var signal = new StopSignal();
    signal.install(System.err);
    var exit = new CommandRun(Streams.ofProcess(), signal).run(args);
    signal.end();
    if (Boolean.getBoolean("plumb.training")) {
      new CommandRun(Streams.silent(), new StopSignal()).run(args);
      return;
    }
    // All is closed and written. A usual exit would load the JDK's logging to tell of itself.
    Runtime.getRuntime().halt(exit.number());
  }
}
