package nl.codio.lsp;

/** A name as it can stand in a file, between brackets too. */
final class YamlName {

  private YamlName() {}

  static String of(String name) {
    boolean plain = !name.isEmpty() && Character.isLetterOrDigit(name.charAt(0));
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      plain &=
          Character.isLetterOrDigit(letter)
              || Character.isSurrogate(letter)
              || " -'/._".indexOf(letter) >= 0;
    }
    return plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
