package nl.codio.report.library;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.codio.report.library.DocumentedRecord.Part;
import org.jspecify.annotations.Nullable;

/** Reads the sources of records with the compiler's own parser: what they hold, and what of it. */
final class RecordSources {

  private static final Path SOURCES = Path.of("src/main/java/nl/codio/report");
  private static final Pattern CALL = Pattern.compile("(?s)`([^`]+)`: (.*)");
  private static final Pattern TEMPLATE = Pattern.compile("return \"([a-z-]+)\\.ftl\"");

  /** Numbers of requirements, by which we find the handbook's words. */
  private static final Pattern OURS =
      Pattern.compile(" \\([RID]\\d+([-, ]+[RID]\\d+)*\\)|(?<=\\d)(, [RID]\\d+)+(?=\\))");

  private RecordSources() {}

  /**
   * The public records of these packages below {@code nl.codio.report}, in order of their files.
   */
  static List<DocumentedRecord> records(String... packages) {
    List<DocumentedRecord> records = new ArrayList<>();
    for (String each : packages) {
      scan(files(SOURCES.resolve(each)), records, new LinkedHashMap<>());
    }
    return records;
  }

  /** The functions that templates can call: how each is called, and what it does. */
  static Map<String, String> functions() {
    Map<String, String> functions = new LinkedHashMap<>();
    scan(
        List.of(
            SOURCES.resolve("templates/Functions.java"),
            SOURCES.resolve("templates/Languages.java")),
        new ArrayList<>(),
        functions);
    return functions;
  }

  private static void scan(
      List<Path> files, List<DocumentedRecord> records, Map<String, String> functions) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(trees, records, functions).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees trees;
    private final List<DocumentedRecord> records;
    private final Map<String, String> functions;
    private final Deque<String> names = new ArrayDeque<>();

    Scanner(DocTrees trees, List<DocumentedRecord> records, Map<String, String> functions) {
      this.trees = trees;
      this.records = records;
      this.functions = functions;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      names.addLast(type.getSimpleName().toString());
      if (type.getKind() == Tree.Kind.RECORD && isPublic(type.getModifiers())) {
        records.add(documented(type));
      }
      super.visitClass(type, null);
      names.removeLast();
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      Matcher call = CALL.matcher(about(getCurrentPath()));
      if (call.matches()) {
        functions.put(call.group(1), call.group(2));
      }
      return null;
    }

    private DocumentedRecord documented(ClassTree type) {
      TreePath path = getCurrentPath();
      Map<String, String> abouts = parameters(path);
      List<Part> parts = new ArrayList<>();
      Optional<String> template = Optional.empty();
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree field && !isStatic(field.getModifiers())) {
          String name = field.getName().toString();
          parts.add(new Part(name, field.getType().toString(), abouts.getOrDefault(name, "")));
        } else if (member instanceof MethodTree method) {
          if (method.getName().contentEquals("template")) {
            Matcher name = TEMPLATE.matcher(method.toString());
            template = name.find() ? Optional.of(name.group(1)) : Optional.empty();
          } else if (isTold(method)) {
            parts.add(
                new Part(
                    method.getName() + "()",
                    method.getReturnType().toString(),
                    about(new TreePath(path, member))));
          }
        }
      }
      return new DocumentedRecord(String.join(".", names), about(path), template, parts);
    }

    private static boolean isTold(MethodTree method) {
      return isPublic(method.getModifiers())
          && !isStatic(method.getModifiers())
          && method.getReturnType() != null
          && method.getParameters().isEmpty()
          && method.getModifiers().getAnnotations().isEmpty();
    }

    private static boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    private static boolean isStatic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.STATIC);
    }

    private Map<String, String> parameters(TreePath path) {
      Map<String, String> abouts = new HashMap<>();
      DocCommentTree comment = trees.getDocCommentTree(path);
      if (comment != null) {
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree parameter) {
            abouts.put(parameter.getName().toString(), markdown(parameter.getDescription()));
          }
        }
      }
      return abouts;
    }

    private String about(TreePath path) {
      DocCommentTree comment = trees.getDocCommentTree(path);
      return comment == null ? "" : markdown(comment.getFullBody());
    }

    private static String markdown(List<? extends DocTree> trees) {
      StringBuilder text = new StringBuilder();
      for (DocTree tree : trees) {
        if (tree instanceof LiteralTree code) {
          text.append('`').append(code.getBody().getBody()).append('`');
        } else if (tree instanceof LinkTree link) {
          text.append(link.getReference());
        } else if (tree instanceof TextTree plain) {
          text.append(plain.getBody());
        } else {
          text.append(tree);
        }
      }
      return OURS.matcher(text.toString().strip().replaceAll("\\s+", " ")).replaceAll("");
    }
  }
}
