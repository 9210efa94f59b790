package dev.plumb.core.diagnostic;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The one tree of exceptions that plumb throws on purpose. Everything else that is thrown is
/// plumb's own fault.
public abstract sealed class PlumbException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  private PlumbException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
    super(diagnostics.getFirst().message(), cause);
    this.diagnostics = List.copyOf(diagnostics);
  }

  private PlumbException(
      Code code, String message, @Nullable String hint, @Nullable Throwable cause) {
    this(List.of(Diagnostic.error(code, message).withHint(hint)), cause);
  }

  /// {@return all that is to be said, at least one}
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /// {@return the code of the first diagnostic}
  public Code code() {
    return diagnostics.getFirst().code();
  }

  /// {@return the hint of the first diagnostic}
  public @Nullable String hint() {
    return diagnostics.getFirst().hint();
  }

  /// {@return how far a plan has come}
  ///
  /// @param committed how many of its statements cannot be undone any more
  public static String standing(int committed, int of) {
    return committed == 0
        ? "nothing was changed"
        : committed + " of " + of + " statements are committed and stay";
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /// The declared state is wrong: every error that was found in it.
  public static final class SourceRejected extends PlumbException {
    private static final long serialVersionUID = 1L;

    public SourceRejected(List<Diagnostic> diagnostics) {
      super(diagnostics, null);
    }

    public SourceRejected(Diagnostic diagnostic) {
      this(List.of(diagnostic));
    }
  }

  /// The command line or the configuration is wrong.
  public static final class UsageRejected extends PlumbException {
    private static final long serialVersionUID = 1L;

    public UsageRejected(List<Diagnostic> diagnostics) {
      super(diagnostics, null);
    }

    public UsageRejected(Code code, String message, @Nullable String hint) {
      super(code, message, hint, null);
    }
  }

  /// The server refused a statement that plumb itself wrote.
  public static final class StatementFailed extends PlumbException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;
    private final String statement;
    private final @Nullable Integer position;
    private final @Nullable String detail;

    /// @param position code points from the start of the statement, from 1, where the server names
    /// one
    public StatementFailed(
        Code code,
        String sqlState,
        String statement,
        String message,
        @Nullable Integer position,
        @Nullable String detail,
        @Nullable String hint,
        @Nullable Throwable cause) {
      super(code, message, hint, cause);
      this.sqlState = sqlState;
      this.statement = statement;
      this.position = position;
      this.detail = detail;
    }

    /// {@return this failure with the word how far the plan had come}
    public StatementFailed after(int committed, int of) {
      return new StatementFailed(
          code(),
          sqlState,
          statement,
          getMessage() + "\n  in: " + statement + "\n  " + standing(committed, of),
          position,
          detail,
          hint(),
          this);
    }

    public String sqlState() {
      return sqlState;
    }

    public String statement() {
      return statement;
    }

    public @Nullable Integer position() {
      return position;
    }

    public @Nullable String detail() {
      return detail;
    }
  }

  /// A server does not answer, refuses the login, or is of a version that plumb does not support.
  public static final class ConnectionFailed extends PlumbException {
    private static final long serialVersionUID = 1L;

    public ConnectionFailed(
        Code code, String message, @Nullable String hint, @Nullable Throwable cause) {
      super(code, message, hint, cause);
    }
  }

  /// No scratch server or scratch database could be had.
  public static final class ScratchUnavailable extends PlumbException {
    private static final long serialVersionUID = 1L;

    public ScratchUnavailable(
        Code code, String message, @Nullable String hint, @Nullable Throwable cause) {
      super(code, message, hint, cause);
    }

    public ScratchUnavailable(String message, @Nullable String hint, @Nullable Throwable cause) {
      this(CoreCode.SCRATCH_UNAVAILABLE, message, hint, cause);
    }
  }

  /// A plan exists but may not be walked: a hazard not allowed, an undecided rename, a failed
  /// proof.
  public static final class PlanRefused extends PlumbException {
    private static final long serialVersionUID = 1L;

    public PlanRefused(List<Diagnostic> diagnostics) {
      super(diagnostics, null);
    }

    public PlanRefused(Code code, String message, @Nullable String hint) {
      super(code, message, hint, null);
    }
  }

  /// A plan no longer fits its target, or its file was edited.
  public static final class PlanStale extends PlumbException {
    private static final long serialVersionUID = 1L;

    public PlanStale(Code code, String message, @Nullable String hint) {
      super(code, message, hint, null);
    }
  }

  /// A state holds objects that plumb does not model; one diagnostic names each.
  public static final class Unmodelled extends PlumbException {
    private static final long serialVersionUID = 1L;

    public Unmodelled(List<Diagnostic> diagnostics) {
      super(diagnostics, null);
    }
  }

  /// A file or folder is missing, unreadable, unwritable or damaged.
  public static final class FileTrouble extends PlumbException {
    private static final long serialVersionUID = 1L;

    public FileTrouble(
        Code code, String message, @Nullable String hint, @Nullable Throwable cause) {
      super(code, message, hint, cause);
    }
  }

  /// The user stopped the command.
  public static final class Interrupted extends PlumbException {
    private static final long serialVersionUID = 1L;

    public Interrupted(String message) {
      super(CoreCode.INTERRUPTED, message, null, null);
    }
  }
}
