package dev.plumb.postgres.ledger;

import dev.plumb.postgres.ledger.Claim.Modelled;
import dev.plumb.postgres.ledger.Claim.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// What becomes of every column of every system catalog of one major version. The file of the
/// oldest version says all; that of each later one says what is new.
public final class Ledger {
  public static final int OLDEST = 14;

  private final SortedMap<CatalogColumn, Claim> claims = new TreeMap<>();

  private Ledger() {}

  public static Ledger of(int major) {
    var ledger = new Ledger();
    for (int each = OLDEST; each <= major; each++) {
      lines(each).forEach(ledger::enter);
    }
    return ledger;
  }

  public SortedMap<CatalogColumn, Claim> claims() {
    return new TreeMap<>(claims);
  }

  private void enter(String line) {
    var words = line.split(" ", 3);
    var column = CatalogColumn.of(words[0]);
    var before = claims.get(column);
    switch (words[1]) {
      case "modelled" -> enterNew(column, new Modelled(targets(words[2])));
      case "ignored" -> enterNew(column, new Claim.Ignored(after("because ", words[2])));
      case "refused" -> enterNew(column, new Claim.Refused(after("as ", words[2])));
      case "also" -> {
        if (!(before instanceof Modelled modelled)) {
          throw new IllegalStateException("nothing to add to: " + line);
        }
        claims.put(column, modelled.and(targets(words[2])));
      }
      case "gone" -> {
        if (claims.remove(column) == null) {
          throw new IllegalStateException("it was not there: " + line);
        }
      }
      default -> throw new IllegalStateException("not understood: " + line);
    }
  }

  private void enterNew(CatalogColumn column, Claim claim) {
    if (claims.put(column, claim) != null) {
      throw new IllegalStateException("said twice: " + column);
    }
  }

  private static List<Target> targets(String text) {
    return Arrays.stream(text.split(", ")).map(Target::of).toList();
  }

  private static String after(String word, String text) {
    if (!text.startsWith(word)) {
      throw new IllegalStateException("not understood: " + text);
    }
    return text.substring(word.length());
  }

  /// {@return the lines of a version's file, each whole}
  private static List<String> lines(int major) {
    var name = major + ".txt";
    try (var file =
        Objects.requireNonNull(Ledger.class.getResourceAsStream(name), "no ledger " + name)) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.replaceAll("\n +", " ")
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
