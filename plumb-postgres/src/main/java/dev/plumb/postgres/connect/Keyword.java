package dev.plumb.postgres.connect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words that name a connection's properties, as in libpq (manual, 34.1.2), with the
/// environment
/// variable that holds the default and the property of the driver that they become.
enum Keyword {
  HOST("PGHOST", null),
  HOSTADDR("PGHOSTADDR", null),
  PORT("PGPORT", null),
  DBNAME("PGDATABASE", null),
  USER("PGUSER", "user"),
  PASSWORD("PGPASSWORD", "password"),
  PASSFILE("PGPASSFILE", null),
  SERVICE("PGSERVICE", null),
  SERVICEFILE("PGSERVICEFILE", null),
  SSLMODE("PGSSLMODE", "sslmode"),
  SSLROOTCERT("PGSSLROOTCERT", "sslrootcert"),
  SSLCERT("PGSSLCERT", "sslcert"),
  SSLKEY("PGSSLKEY", "sslkey"),
  SSLPASSWORD(null, "sslpassword"),
  SSLNEGOTIATION("PGSSLNEGOTIATION", "sslNegotiation"),
  CHANNEL_BINDING("PGCHANNELBINDING", "channelBinding"),
  REQUIRE_AUTH("PGREQUIREAUTH", "requireAuth"),
  CONNECT_TIMEOUT("PGCONNECT_TIMEOUT", "connectTimeout"),
  OPTIONS("PGOPTIONS", "options"),
  APPLICATION_NAME("PGAPPNAME", "ApplicationName"),
  TARGET_SESSION_ATTRS("PGTARGETSESSIONATTRS", null),
  KRBSRVNAME("PGKRBSRVNAME", "kerberosServerName"),
  GSSENCMODE("PGGSSENCMODE", "gssEncMode"),
  /// What follows changes nothing that plumb does.
  FALLBACK_APPLICATION_NAME(null, null),
  CLIENT_ENCODING("PGCLIENTENCODING", null),
  KEEPALIVES(null, null),
  KEEPALIVES_IDLE(null, null),
  KEEPALIVES_INTERVAL(null, null),
  KEEPALIVES_COUNT(null, null),
  TCP_USER_TIMEOUT(null, null),
  SSLCOMPRESSION("PGSSLCOMPRESSION", null),
  SSLSNI("PGSSLSNI", null);

  private final @Nullable String variable;
  private final @Nullable String property;

  Keyword(@Nullable String variable, @Nullable String property) {
    this.variable = variable;
    this.property = property;
  }

  /// {@return the word as it is written}
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// {@return the environment variable that holds the default}
  Optional<String> variable() {
    return Optional.ofNullable(variable);
  }

  /// {@return the property of the driver that takes the value as it is}
  Optional<String> property() {
    return Optional.ofNullable(property);
  }

  static Optional<Keyword> of(String text) {
    return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
  }

  static List<String> texts() {
    return Arrays.stream(values()).map(Keyword::text).toList();
  }
}
