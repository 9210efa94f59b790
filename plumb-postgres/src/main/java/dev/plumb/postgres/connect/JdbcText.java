package dev.plumb.postgres.connect;

import java.util.Map;
import java.util.Set;

/// A URL as Java programs write it, `jdbc:postgresql://host:port/database?user=…`. Properties that
/// have no meaning here are refused: some make the driver load classes by name.
final class JdbcText {
  static final String SCHEME = "jdbc:postgresql:";
  private static final String LOCAL = "localhost";

  /// The driver's own names for what libpq calls otherwise.
  private static final Map<String, String> NAMES =
      Map.of(
          "ApplicationName", "application_name",
          "connectTimeout", "connect_timeout",
          "loginTimeout", "connect_timeout",
          "gssEncMode", "gssencmode",
          "channelBinding", "channel_binding",
          "sslNegotiation", "sslnegotiation",
          "kerberosServerName", "krbsrvname",
          "tcpKeepAlive", "keepalives");

  /// Properties that are about how a program works with the database.
  private static final Set<String> IDLE =
      Set.of(
          "currentSchema",
          "stringtype",
          "prepareThreshold",
          "preparedStatementCacheQueries",
          "preparedStatementCacheSizeMiB",
          "reWriteBatchedInserts",
          "socketTimeout",
          "binaryTransfer",
          "defaultRowFetchSize",
          "preferQueryMode",
          "autosave",
          "cleanupSavepoints",
          "readOnly",
          "readOnlyMode",
          "assumeMinServerVersion",
          "logUnclosedConnections",
          "loggerLevel",
          "tcpNoDelay",
          "adaptiveFetch",
          "targetServerType",
          "loadBalanceHosts");

  private JdbcText() {}

  static Words parse(String url) {
    var rest = url.substring(SCHEME.length());
    var words = UrlText.parse("postgres:" + (rest.startsWith("//") ? "" : "///") + named(rest));
    words.put(Keyword.HOST, LOCAL);
    return words;
  }

  private static String named(String rest) {
    int question = rest.indexOf('?');
    if (question < 0) {
      return rest;
    }
    var named = new StringBuilder(rest.substring(0, question));
    char between = '?';
    for (var pair : rest.substring(question + 1).split("&")) {
      int equals = pair.indexOf('=');
      var name = equals < 0 ? pair : pair.substring(0, equals);
      if (!IDLE.contains(name)) {
        named.append(between).append(named(pair, name));
        between = '&';
      }
    }
    return named.toString();
  }

  private static String named(String pair, String name) {
    if (name.equals("ssl")) {
      return pair.equals("ssl=false") ? "sslmode=disable" : "sslmode=verify-full";
    }
    return NAMES.getOrDefault(name, name) + pair.substring(name.length());
  }
}
