package nl.codio.report.templates;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds templates: those of a project over codio's. Where both have macros or style under one name,
 * that name stands for both after each other, each of which has a name beside it: so paths and
 * lines stay true in both.
 */
final class LayeredLoader implements TemplateLoader {

  private static final String OF_CODIO = "@codio";
  private static final String OF_PROJECT = "@project";
  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[^/]+");

  /** What prints, as a page does, though it lies among the macros. */
  private static final Set<String> PRINTING = Set.of("parts/poster-sheet.ftl");

  private final TemplateLoader codio =
      new ClassTemplateLoader(LayeredLoader.class, "/nl/codio/templates");
  private final Map<String, String> own;

  LayeredLoader(Map<String, String> own) {
    this.own = own;
  }

  /** A text that is no file. */
  private record Text(String name, String text) {}

  /** The path in {@code templates} of what was found under a name. */
  static String path(String name) {
    return name.replace(OF_CODIO, "").replace(OF_PROJECT, "");
  }

  /** Whether what was found under a name is the project's. */
  boolean isOwn(String name) {
    return name.endsWith(OF_PROJECT) || (own.containsKey(name) && !isLayered(name));
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    if (!NAME.matcher(name).matches()) {
      return null;
    }
    if (name.endsWith(OF_PROJECT)) {
      return text(name, path(name));
    }
    if (name.endsWith(OF_CODIO) || !own.containsKey(name)) {
      return codio.findTemplateSource(path(name));
    }
    if (isLayered(name)) {
      String last = name.substring(name.lastIndexOf('/') + 1);
      return new Text(name, include(last + OF_CODIO) + include(last + OF_PROJECT));
    }
    return text(name, name);
  }

  private @Nullable Text text(String name, String path) {
    String text = own.get(path);
    return text == null ? null : new Text(name, text);
  }

  private static String include(String name) {
    return "<#include \"" + name + "\">";
  }

  private boolean isLayered(String name) {
    return name.indexOf('/') >= 0 && !PRINTING.contains(name) && codioHas(name);
  }

  private boolean codioHas(String name) {
    try {
      Object there = codio.findTemplateSource(name);
      if (there != null) {
        codio.closeTemplateSource(there);
      }
      return there != null;
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public long getLastModified(Object source) {
    return source instanceof Text ? 0 : codio.getLastModified(source);
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return source instanceof Text text
        ? new StringReader(text.text())
        : codio.getReader(source, encoding);
  }

  @Override
  public void closeTemplateSource(Object source) throws IOException {
    if (!(source instanceof Text)) {
      codio.closeTemplateSource(source);
    }
  }
}
