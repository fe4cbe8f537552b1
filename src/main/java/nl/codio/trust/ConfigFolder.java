package nl.codio.trust;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a user's settings of programs are, by the custom of each system. */
public final class ConfigFolder {

  private static final String CODIO = "codio";

  private ConfigFolder() {}

  /** That of codio, for the user of this process; nothing when there is no home folder. */
  public static Optional<Path> ofThisUser() {
    return of(
        System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
  }

  /**
   * That of codio.
   *
   * @param environment the variables of the process
   * @param system the name of the operating system, as Java says it
   * @param home the home folder, as Java says it; {@code ?} or blank when there is none
   */
  static Optional<Path> of(Map<String, String> environment, String system, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment.getOrDefault("APPDATA", ""))
          .or(() -> folder(home).map(it -> it.resolve("AppData").resolve("Roaming")))
          .map(it -> it.resolve(CODIO));
    }
    if (name.startsWith("mac")) {
      return folder(home)
          .map(it -> it.resolve("Library").resolve("Application Support").resolve(CODIO));
    }
    return folder(environment.getOrDefault("XDG_CONFIG_HOME", ""))
        .or(() -> folder(home).map(it -> it.resolve(".config")))
        .map(it -> it.resolve(CODIO));
  }

  /** A path that is not absolute is to be ignored, says the XDG Base Directory Specification. */
  private static Optional<Path> folder(String path) {
    try {
      return path.isBlank()
          ? Optional.empty()
          : Optional.of(Path.of(path)).filter(Path::isAbsolute);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
