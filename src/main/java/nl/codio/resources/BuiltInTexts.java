package nl.codio.resources;

import org.jspecify.annotations.Nullable;

/**
 * Texts that stand in this class itself. To read one file Java opens the whole archive first, in
 * code of its own that is slow at a cold start; a constant is there with its class. The build
 * replaces the method ({@code nl.codio.build.PlainResources} in the tests): the source has none.
 */
final class BuiltInTexts {

  private BuiltInTexts() {}

  /** The text of this name, when it is built in. */
  static @Nullable String find(String name) {
    return null;
  }
}
