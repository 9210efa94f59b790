package dev.plumb.postgres.kind.foreigndata;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Identifier;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/// Options whose values plumb neither reads nor writes. A foreign-data wrapper does not say which
/// of its options are secret, so their names decide: in a user mapping, all but a few that are
/// known to be harmless; elsewhere, those that sound like a secret.
final class Secrets {

  /// A regular expression, without regard to case.
  private static final String SOUNDS_SECRET =
      "(^|_|ssl)(pass|password|passwd|pwd|passphrase|secret|token|jwt|credentials?"
          + "|(api|access|private|secret|account|shared|sas|master|encryption)_?key|sa_key"
          + "|conn(ection)?_?(string|str|info)|dsn|scram_(client|server)_key)$";

  private static final String HARMLESS_IN_MAPPINGS =
      "^(user|username|user_name|remote_user|dbname|database|schema|sslcert|sslkey"
          + "|password_required|use_scram_passthrough)$";

  static final String REASON = "secrets are set by hand; plumb knows no more than their names";

  private Secrets() {}

  /// {@return a query that reads options, its placeholders filled}
  ///
  /// @param query with the column that holds them in `plain(…)` and `secret(…)`
  static String read(String query) {
    return filled(query, "~* '" + SOUNDS_SECRET + "'", "!~* '" + SOUNDS_SECRET + "'");
  }

  /// {@return the same for user mappings}
  static String readMappings(String query) {
    return filled(query, "!~* '" + HARMLESS_IN_MAPPINGS + "'", "~* '" + HARMLESS_IN_MAPPINGS + "'");
  }

  /// {@return the step, marked if it makes an object that lacks its secrets}
  static Step missing(Step step, ObjectId id, List<Identifier> secrets) {
    return secrets.isEmpty()
        ? step
        : step.risking(
            HazardKind.SECRET_MISSING,
            id,
            secrets.stream().map(Identifier::text).collect(Collectors.joining(", "))
                + " of "
                + id
                + " must be set by hand");
  }

  private static String filled(String query, String secret, String plain) {
    return query
        .replaceAll(
            "plain\\((.*?)\\)",
            "array(select o from pg_catalog.unnest($1) o where pg_catalog.split_part(o, '=', 1) "
                + Matcher.quoteReplacement(plain)
                + " order by o)")
        .replaceAll(
            "secret\\((.*?)\\)",
            "array(select pg_catalog.split_part(o, '=', 1) from pg_catalog.unnest($1) o"
                + " where pg_catalog.split_part(o, '=', 1) "
                + Matcher.quoteReplacement(secret)
                + " order by 1)");
  }
}
