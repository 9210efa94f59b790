package dev.plumb.core.gate;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The hazards that a person accepts: `all`, a kind such as `data-loss`, or a kind for one object
/// as
/// in `data-loss:shop.orders`.
public record Allowance(Set<String> accepted) {
  private static final String ALL = "all";

  public static final Allowance NOTHING = new Allowance(Set.of());

  public Allowance {
    accepted = Set.copyOf(accepted);
  }

  /// @throws UsageRejected when a text names no hazard
  public static Allowance of(Collection<String> texts) {
    var codes =
        Arrays.stream(HazardKind.values()).map(HazardKind::code).collect(Collectors.toSet());
    for (var text : texts) {
      var code = text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
      if (!code.equals(ALL) && !codes.contains(code)) {
        throw new UsageRejected(
            CoreCode.BAD_USAGE,
            "there is no hazard \"" + code + "\"",
            "hazards are " + String.join(", ", new TreeSet<>(codes)) + ", or all");
      }
    }
    return new Allowance(Set.copyOf(texts));
  }

  /// {@return what this or the other accepts}
  public Allowance with(Allowance other) {
    var both = new HashSet<>(accepted);
    both.addAll(other.accepted);
    return new Allowance(both);
  }

  public boolean covers(Hazard hazard) {
    var code = hazard.kind().code();
    return accepted.contains(ALL)
        || accepted.contains(code)
        || accepted.contains(code + ":" + hazard.about().display());
  }

  /// {@return the hazards of a plan that nobody accepted}
  public List<Hazard> open(Plan plan) {
    return plan.hazards().stream().filter(hazard -> !covers(hazard)).distinct().toList();
  }

  /// @throws PlanRefused when a plan holds a hazard that nobody accepted
  public void require(Plan plan) {
    var open = open(plan);
    if (!open.isEmpty()) {
      throw new PlanRefused(open.stream().map(Allowance::refusal).toList());
    }
  }

  private static Diagnostic refusal(Hazard hazard) {
    var code = hazard.kind().code();
    var refused =
        switch (hazard.kind()) {
          case DATA_LOSS -> CoreCode.DATA_LOSS;
          case PROBABLE_RENAME -> CoreCode.RENAME_UNDECIDED;
          case UNMODELLED -> CoreCode.UNMODELLED;
          case TABLE_REWRITE,
              SCAN_UNDER_LOCK,
              ACCESS_EXCLUSIVE,
              SHARE_LOCK_ON_WRITE,
              BREAKING_RENAME,
              SECURITY_DEFINER_SEARCH_PATH,
              EXTENSION_UPGRADE,
              NOT_REPLICA_SAFE,
              LONG_NON_TRANSACTIONAL,
              MASS_DROP,
              DISK_NEEDED,
              ENUM_VALUE_REMOVED,
              CONSTRAINT_DROPPED,
              INDEX_DROPPED,
              TYPE_NARROWING,
              MISFIT_ROWS,
              STALE_VALUES,
              ROLE_DROPPED,
              AUTHORISATION_WIDENED,
              RLS_WEAKENED,
              REPLICATION_STOPPED,
              SECRET_MISSING ->
              CoreCode.HAZARD_REFUSED;
        };
    return Diagnostic.error(refused, code + ": " + hazard.message())
        .withAbout(hazard.about().display())
        .withHint("to accept it: --allow " + code);
  }
}
