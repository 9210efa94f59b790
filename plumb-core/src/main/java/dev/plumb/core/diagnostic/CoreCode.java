package dev.plumb.core.diagnostic;

/// The codes that do not depend on the database product.
public enum CoreCode implements Code {
  MISSING_PATH("the file or folder does not exist"),
  UNREADABLE_FILE("the file or folder exists but cannot be read"),
  UNWRITABLE_FILE("the file or folder cannot be written"),
  NOT_UTF8("the file is not valid UTF-8"),
  NO_SOURCES("the folder holds no source files"),
  GIT_FAILED(
      "git is not installed, or this is not a repository, or the revision or path is unknown"),
  UNKNOWN_STATE("the text names no state that plumb understands"),
  BAD_SNAPSHOT("the snapshot file is damaged or of another format"),
  BAD_CONFIGURATION("plumb.yaml is wrong", ExitCode.USAGE),
  UNKNOWN_KEY("plumb.yaml has a key that plumb does not know", ExitCode.USAGE),
  MISSING_VARIABLE("an environment variable that plumb.yaml names is not set", ExitCode.USAGE),
  BAD_USAGE("the command line is wrong", ExitCode.USAGE),
  SERVER_UNREACHABLE("the server does not answer", ExitCode.UNREACHABLE),
  LOGIN_REFUSED("the server refused the user or the password", ExitCode.UNREACHABLE),
  UNKNOWN_DATABASE("the server has no such database", ExitCode.UNREACHABLE),
  UNSUPPORTED_VERSION("the server is older or newer than plumb supports"),
  POOLED_CONNECTION("a connection pooler stands between, where session locks do not hold"),
  TARGET_READ_ONLY("the target takes no changes: it is a standby, or set to be read-only"),
  MISSING_PRIVILEGE("the user lacks a right that the command needs"),
  SCRATCH_UNAVAILABLE("no scratch server could be had"),
  SCRATCH_MAJOR("the scratch server has another major version than the target"),
  DISK_FULL("no space is left on the device"),
  STATEMENT_FAILED("the server refused a statement"),
  APPLY_FAILED("a statement of the plan failed on the target", ExitCode.FAILED_MIDWAY),
  APPLY_LOCKED("another apply is running on this database"),
  LOCK_TIMEOUT("a lock was not granted in time", ExitCode.FAILED_MIDWAY),
  HAZARD_REFUSED("the plan holds a hazard that was not allowed", ExitCode.REFUSED),
  DATA_LOSS("the plan loses data and that was not allowed", ExitCode.REFUSED),
  CANNOT_PARK("what would be dropped cannot be parked", ExitCode.REFUSED),
  RENAME_UNDECIDED(
      "an object vanished and a similar one appeared: a rename, or not?", ExitCode.REFUSED),
  PLAN_STALE("the target changed since the plan was made", ExitCode.STALE),
  PLAN_INTERRUPTED("the plan was begun on the target and did not come to its end", ExitCode.STALE),
  NOTHING_TO_RESUME("the journal of the target holds no plan that was left unfinished"),
  JOURNAL_REFUSED("the journal cannot be kept on the target"),
  PLAN_EDITED("the plan file does not match its id", ExitCode.STALE),
  BAD_PLAN("the file is no plan, or of another format"),
  PROOF_FAILED("the rehearsal did not end as the plan says", ExitCode.UNPROVEN),
  OTHER_ORDER("the parts of an object come in another order than is declared", ExitCode.SUCCESS),
  UNMODELLED("a state holds objects that plumb does not model", ExitCode.UNMODELLED),
  INTERRUPTED("stopped before the end", ExitCode.INTERRUPTED);

  private final String meaning;
  private final ExitCode exit;

  CoreCode(String meaning) {
    this(meaning, ExitCode.ERROR);
  }

  CoreCode(String meaning, ExitCode exit) {
    this.meaning = meaning;
    this.exit = exit;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public ExitCode exit() {
    return exit;
  }
}
