package dev.plumb.postgres.connect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// A connection URL: `postgres://user:password@host:port/database?word=value`, every part optional
/// and percent-encoded (manual, 34.1.1.2).
final class UrlText {
  static final List<String> SCHEMES = List.of("postgres://", "postgresql://");
  private static final String ENCODE =
      "in a password, @ : / ? # and % are written %40 %3A %2F %3F %23 and %25";

  private final Words words = new Words();

  private UrlText() {}

  static Words parse(String url) {
    var text = new UrlText();
    text.read(url.substring(url.indexOf("://") + "://".length()));
    return text.words;
  }

  private void read(String rest) {
    int question = rest.indexOf('?');
    var place = question < 0 ? rest : rest.substring(0, question);
    int slash = place.indexOf('/');
    var authority = slash < 0 ? place : place.substring(0, slash);
    int at = authority.lastIndexOf('@');
    if (at >= 0) {
      readUser(authority.substring(0, at));
    }
    readHost(authority.substring(at + 1));
    if (slash >= 0 && slash + 1 < place.length()) {
      words.put(Keyword.DBNAME, decoded(place.substring(slash + 1)));
    }
    if (question >= 0) {
      readQuery(rest.substring(question + 1));
    }
  }

  private void readUser(String user) {
    int colon = user.indexOf(':');
    words.put(Keyword.USER, decoded(colon < 0 ? user : user.substring(0, colon)));
    if (colon >= 0) {
      words.put(Keyword.PASSWORD, decoded(user.substring(colon + 1)));
    }
  }

  private void readHost(String place) {
    int bracket = place.startsWith("[") ? place.indexOf(']') : 0;
    if (bracket < 0) {
      throw Words.wrong("the database URL opens a [ and does not close it", null);
    }
    int colon = place.indexOf(':', bracket);
    var host = colon < 0 ? place : place.substring(0, colon);
    if (bracket > 0 && host.length() != bracket + 1) {
      throw Words.wrong("the database URL has text between the ] and the port", ENCODE);
    }
    host = bracket > 0 ? host.substring(1, bracket) : decoded(host);
    if (!host.isEmpty()) {
      words.put(Keyword.HOST, host);
    }
    if (colon >= 0 && colon + 1 < place.length()) {
      words.put(Keyword.PORT, place.substring(colon + 1));
    }
  }

  private void readQuery(String query) {
    for (var pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw Words.wrong("the part after ? of the database URL is not word=value", ENCODE);
      }
      words.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }
  }

  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    var bytes = new ByteArrayOutputStream();
    var raw = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '%') {
        bytes.write(raw[i]);
      } else if (isEncoded(raw, i)) {
        bytes.write(HexFormat.fromHexDigits(new String(raw, i + 1, 2, StandardCharsets.US_ASCII)));
        i += 2;
      } else {
        throw Words.wrong("the database URL has a % that encodes nothing", ENCODE);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isEncoded(byte[] raw, int at) {
    return at + 2 < raw.length
        && HexFormat.isHexDigit(raw[at + 1])
        && HexFormat.isHexDigit(raw[at + 2]);
  }
}
