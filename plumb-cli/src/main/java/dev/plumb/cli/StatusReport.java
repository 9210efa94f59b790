package dev.plumb.cli;

import dev.plumb.core.apply.Standing;
import dev.plumb.core.apply.Status;
import dev.plumb.core.dialect.ParkedObject;
import dev.plumb.core.journal.Run;
import dev.plumb.core.journal.RunSegment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was applied to a database, for people and for programs.
final class StatusReport {
  private static final int SHORT_ID = 12;

  private StatusReport() {}

  static String text(Status status) {
    var text = new StringBuilder();
    if (status.isBeingApplied()) {
      text.append("a plan is being applied now\n");
    }
    if (status.runs().isEmpty()) {
      text.append("no plan was applied, or there is no journal that the user may read\n");
    }
    if (status.standing() instanceof Standing standing && !status.isBeingApplied()) {
      text.append("the last plan came to no end: ").append(words(standing)).append('\n');
    }
    status.runs().forEach(run -> text.append(text(run)));
    return text.toString();
  }

  static String json(Status status, List<ParkedObject> parked) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("isBeingApplied", status.isBeingApplied());
    fields.put("standing", status.standing() == null ? null : fields(status.standing()));
    fields.put("runs", status.runs().stream().map(StatusReport::fields).toList());
    fields.put("parked", ParkedReport.fields(parked));
    return Answer.of("status", fields);
  }

  private static String words(Standing standing) {
    var done = standing.done() + " of " + standing.segments() + " segments are done";
    return switch (standing.place()) {
      case BEGINNING -> "nothing of it is done; to go on: plumb apply --resume";
      case BETWEEN_SEGMENTS -> done + "; to go on: plumb apply --resume";
      case AMID_SEGMENT ->
          done + ", and something of the next is left over; to go on: plumb apply --resume";
      case END -> "all of it is done";
      case ASTRAY -> "the database is in no state that it leads through; make a new plan";
    };
  }

  private static String text(Run run) {
    var text = new StringBuilder();
    text.append("run ").append(run.number()).append("  ").append(run.outcome().word());
    text.append("  plan ").append(run.plan(), 0, Math.min(SHORT_ID, run.plan().length()));
    text.append("  ").append(time(run.started()));
    if (run.finished() instanceof Instant finished) {
      text.append(" to ").append(time(finished));
    }
    text.append("  by ").append(run.user());
    if (!run.role().equals(run.user())) {
      text.append(" as ").append(run.role());
    }
    text.append('\n');
    if (run.revision() instanceof String revision) {
      text.append("  revision ").append(revision).append('\n');
    }
    if (!run.accepted().isEmpty()) {
      text.append("  allowed ").append(String.join(", ", run.accepted())).append('\n');
    }
    if (run.error() instanceof String error) {
      text.append("  ").append(error.replace("\n", "\n  ")).append('\n');
    }
    return text.toString();
  }

  private static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Map<String, @Nullable Object> fields(Standing standing) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("place", standing.place().word());
    fields.put("done", standing.done());
    fields.put("segments", standing.segments());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(Run run) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("number", run.number());
    fields.put("plan", run.plan());
    fields.put("tool", run.tool());
    fields.put("user", run.user());
    fields.put("role", run.role());
    fields.put("application", run.application());
    fields.put("revision", run.revision());
    fields.put("acknowledged", run.accepted());
    fields.put("from", run.from());
    fields.put("to", run.to());
    fields.put("started", run.started().toString());
    fields.put("finished", run.finished() == null ? null : run.finished().toString());
    fields.put("outcome", run.outcome().word());
    fields.put("error", run.error());
    fields.put("segments", segments(run.segments()));
    return fields;
  }

  private static List<Map<String, @Nullable Object>> segments(List<RunSegment> segments) {
    return segments.stream().map(StatusReport::fields).toList();
  }

  private static Map<String, @Nullable Object> fields(RunSegment segment) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("number", segment.number());
    fields.put("outcome", segment.outcome().word());
    fields.put("attempts", segment.attempts());
    fields.put("started", segment.started().toString());
    fields.put("finished", segment.finished() == null ? null : segment.finished().toString());
    fields.put("error", segment.error());
    return fields;
  }
}
