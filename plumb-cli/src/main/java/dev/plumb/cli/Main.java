package dev.plumb.cli;

import dev.plumb.cli.terminal.Streams;

/// Where the process starts and ends.
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
    System.exit(exit.number());
  }
}
