package nl.codio.cli;

/** Which codio this is. */
final class Version {

  private Version() {}

  /** The version in the jar's manifest; {@code dev} when codio runs from its classes. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
