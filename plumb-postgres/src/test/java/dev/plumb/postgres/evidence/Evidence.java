package dev.plumb.postgres.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which deeds cases have shown on which major versions. A deed that none has shown yet is there
/// without a version, so that it can be seen.
public final class Evidence {
  public static final Path FILE = Path.of("src/test/resources/cases/evidence.txt");
  public static final List<Integer> MAJORS = List.of(14, 15, 16, 17, 18);
  private static final String NONE = "none";

  private final SortedMap<Deed, Set<Integer>> majors = new TreeMap<>();

  public static Evidence read() throws IOException {
    var evidence = new Evidence();
    for (var line : Files.readAllLines(FILE)) {
      int colon = line.lastIndexOf(": ");
      var deed = Deed.of(line.substring(0, colon));
      evidence.majors.put(deed, new TreeSet<>());
      Arrays.stream(line.substring(colon + 2).split(" "))
          .filter(word -> !word.equals(NONE))
          .forEach(major -> evidence.add(deed, Integer.parseInt(major)));
    }
    return evidence;
  }

  public void add(Deed deed, int major) {
    majors.computeIfAbsent(deed, _ -> new TreeSet<>()).add(major);
  }

  public boolean shows(Deed deed, int major) {
    return of(deed).contains(major);
  }

  /// {@return the major versions on which the deed was shown, oldest first}
  public Set<Integer> of(Deed deed) {
    return majors.getOrDefault(deed, Set.of());
  }

  public Set<Deed> deeds() {
    return majors.keySet();
  }

  /// {@return the evidence about all `wanted` deeds and any other that was shown}
  public List<String> lines(Collection<Deed> wanted) {
    return lines(MAJORS, wanted);
  }

  /// {@return the evidence on some major versions alone, about all `wanted` deeds and any other
  /// that
  /// was shown}
  public List<String> lines(Collection<Integer> of, Collection<Deed> wanted) {
    var deeds = new TreeSet<>(wanted);
    majors.forEach(
        (deed, shown) -> {
          if (shown.stream().anyMatch(of::contains)) {
            deeds.add(deed);
          }
        });
    return deeds.stream().map(deed -> line(deed, of)).toList();
  }

  /// Takes out what was shown on some major versions.
  public void forget(Collection<Integer> some) {
    majors.values().forEach(shown -> shown.removeAll(some));
  }

  public void addAll(Evidence other) {
    other.majors.forEach((deed, shown) -> shown.forEach(major -> add(deed, major)));
  }

  private String line(Deed deed, Collection<Integer> some) {
    var shown = of(deed).stream().filter(some::contains).map(String::valueOf).toList();
    return deed + ": " + (shown.isEmpty() ? NONE : shown.stream().collect(Collectors.joining(" ")));
  }
}
