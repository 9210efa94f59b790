package dev.plumb.core.diagnostic;

/// What a command tells the shell. One table for all commands.
public enum ExitCode {
  SUCCESS(0, "nothing to do, in sync, or done"),
  ERROR(1, "the input or the world is wrong; nothing was decided"),
  DIFFERENCES(2, "the two states differ"),
  REFUSED(3, "a hazard was not allowed, or lint found an error"),
  UNMODELLED(4, "a state holds objects that plumb does not model"),
  STALE(5, "the plan no longer fits the target, or was edited"),
  UNPROVEN(6, "the rehearsal did not end as the plan says"),
  UNREACHABLE(7, "a server could not be reached or refused the login"),
  FAILED_MIDWAY(8, "a statement failed while the plan was being applied"),
  USAGE(64, "the command line or plumb.yaml is wrong"),
  INTERRUPTED(130, "stopped by Ctrl-C");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  public String meaning() {
    return meaning;
  }
}
