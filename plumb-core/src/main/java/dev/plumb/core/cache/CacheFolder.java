package dev.plumb.core.cache;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The folder of this user that holds what can always be made again.
public final class CacheFolder {
  private CacheFolder() {}

  /// {@return the cache folder that an environment asks for}
  ///
  /// `PLUMB_CACHE` wins, then `XDG_CACHE_HOME`, then the custom of the operating system.
  ///
  /// @param environment the variables of the process
  /// @param osName the value of the system property `os.name`
  /// @param home the home folder of the user
  public static Path of(Map<String, String> environment, String osName, Path home) {
    return stated(environment, "PLUMB_CACHE")
        .or(() -> stated(environment, "XDG_CACHE_HOME").map(folder -> folder.resolve("plumb")))
        .orElseGet(() -> customary(environment, osName, home));
  }

  /// {@return the cache folder of the running process}
  public static Path ofThisUser() {
    return of(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  private static Path customary(Map<String, String> environment, String osName, Path home) {
    if (osName.startsWith("Mac")) {
      return home.resolve("Library/Caches/plumb");
    }
    if (osName.startsWith("Windows")) {
      return stated(environment, "LOCALAPPDATA").orElse(home).resolve("plumb").resolve("cache");
    }
    return home.resolve(".cache/plumb");
  }

  private static Optional<Path> stated(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(value -> Path.of(value).toAbsolutePath().normalize());
  }
}
