package dev.plumb.cli.terminal;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// One line that tells what takes so long, rewritten in place. It appears after a second and leaves
/// no trace.
public final class Progress implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 1000;
  private static final long TICK_MILLIS = 200;
  private static final int WIDTH = 78;
  private static final String CLEAR = "\r\033[K";

  private final @Nullable PrintStream stream;
  private final Ink ink;
  private final long started = System.nanoTime();
  private String stage;
  private boolean drawn;
  private boolean closed;

  private Progress(@Nullable PrintStream stream, Ink ink, String stage) {
    this.stream = stream;
    this.ink = ink;
    this.stage = stage;
  }

  static Progress hidden() {
    return new Progress(null, Ink.PLAIN, "");
  }

  static Progress shown(PrintStream stream, Ink ink, String stage) {
    var progress = new Progress(stream, ink, stage);
    Thread.ofPlatform().daemon().name("progress").start(progress::draw);
    return progress;
  }

  /// Names what is being done now.
  public synchronized void stage(String name) {
    stage = name;
  }

  @Override
  public synchronized void close() {
    if (drawn && stream != null) {
      stream.print(CLEAR);
      stream.flush();
    }
    drawn = false;
    closed = true;
    notifyAll();
  }

  private synchronized void draw() {
    try {
      wait(PATIENCE_MILLIS);
      while (!closed && stream != null) {
        stream.print(CLEAR + ink.of(Style.FAINT, line()));
        stream.flush();
        drawn = true;
        wait(TICK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String line() {
    long seconds = (System.nanoTime() - started) / 1_000_000_000;
    String time = " … " + seconds + " s";
    int room = WIDTH - time.length();
    return (stage.length() > room ? stage.substring(0, room) : stage) + time;
  }
}
