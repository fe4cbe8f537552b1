package nl.codio.report.templates;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.codio.diagnostics.NearestNames;

/**
 * A name that a template asked for and that does not exist, with the one that was perhaps meant. It
 * is looked up at the moment of failure: only then are the names around it known.
 *
 * @param name as it stands in the template, {@code report.hed}
 * @param nearest the same, mended; nothing when none is near
 */
record MissingName(String name, Optional<String> nearest) {

  private static final String KEY = "codio.missing";
  private static final String PATH = "[\\p{L}_][\\p{L}0-9_]*(\\.[\\p{L}_][\\p{L}0-9_]*)*";

  private static final Pattern EMPTY_PARAMETER =
      Pattern.compile("parameter \"(\\w+)\".{0,40}had null/missing value", Pattern.DOTALL);

  private static final Pattern CALL =
      Pattern.compile(": @.*\\[in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)\\]");

  private static final int WIDEST = 10_000;

  /** Every record has these, and nobody means them. */
  private static final Set<String> OF_EVERY_RECORD = Set.of("toString", "hashCode", "equals");

  /** Rethrows every exception, and keeps what name was missing. */
  static final class Keeper implements TemplateExceptionHandler {
    @Override
    public void handleTemplateException(TemplateException e, Environment env, Writer out)
        throws TemplateException {
      blamed(e)
          .ifPresent(
              name -> env.setCustomAttribute(KEY, new MissingName(name, nearest(name, env))));
      throw e;
    }
  }

  /** What was kept of this failure; nothing when it is another. */
  static Optional<MissingName> of(TemplateException failure) {
    Environment env = failure.getEnvironment();
    Object kept = env == null ? null : env.getCustomAttribute(KEY);
    return blamed(failure)
        .map(
            name ->
                kept instanceof MissingName missing && missing.name.equals(name)
                    ? missing
                    : new MissingName(name, Optional.empty()));
  }

  /** The name that is missing: what was asked for, or was given to a macro. */
  private static Optional<String> blamed(TemplateException failure) {
    if (failure instanceof InvalidReferenceException) {
      return Optional.ofNullable(failure.getBlamedExpressionString());
    }
    Matcher parameter = EMPTY_PARAMETER.matcher(failure.getMessageWithoutStackTop());
    Matcher call = CALL.matcher(String.valueOf(failure.getFTLInstructionStack()));
    if (!parameter.find() || !call.find()) {
      return Optional.empty();
    }
    Matcher argument =
        Pattern.compile("\\b" + parameter.group(1) + "\\s*=\\s*(" + PATH + ")")
            .matcher(source(failure, call));
    return argument.find() ? Optional.of(argument.group(1)) : Optional.empty();
  }

  /** The line of a template from a call on: what Freemarker tells of it is cut short. */
  private static String source(TemplateException failure, Matcher call) {
    int line = Integer.parseInt(call.group(2));
    int column = Integer.parseInt(call.group(3));
    Environment env = failure.getEnvironment();
    try {
      return env == null
          ? ""
          : env.getConfiguration().getTemplate(call.group(1)).getSource(column, line, WIDEST, line);
    } catch (IOException unread) {
      return "";
    }
  }

  private static Optional<String> nearest(String path, Environment env) {
    if (!path.matches(PATH)) {
      return Optional.empty();
    }
    try {
      String[] steps = path.split("\\.", -1);
      Collection<String> names = variables(env);
      StringBuilder before = new StringBuilder();
      TemplateModel model = env.getVariable(steps[0]);
      for (int i = 0; i < steps.length; i++) {
        if (model == null) {
          String found = before.toString();
          return NearestNames.nearest(steps[i], names).stream().findFirst().map(found::concat);
        }
        if (i + 1 == steps.length || !(model instanceof TemplateHashModel hash)) {
          return Optional.empty();
        }
        names = keys(hash);
        before.append(steps[i]).append('.');
        model = hash.get(steps[i + 1]);
      }
    } catch (TemplateModelException unknown) {
      // Nothing is near what cannot be looked at.
    }
    return Optional.empty();
  }

  private static Collection<String> variables(Environment env) throws TemplateModelException {
    List<String> names = new ArrayList<>();
    for (Object name : env.getKnownVariableNames()) {
      names.add(name.toString());
    }
    return names;
  }

  private static Collection<String> keys(TemplateHashModel hash) throws TemplateModelException {
    List<String> names = new ArrayList<>();
    if (hash instanceof TemplateHashModelEx known) {
      TemplateModelIterator keys = known.keys().iterator();
      while (keys.hasNext()) {
        String name = keys.next().toString();
        if (!OF_EVERY_RECORD.contains(name)) {
          names.add(name);
        }
      }
    }
    names.sort(null);
    return names;
  }
}
