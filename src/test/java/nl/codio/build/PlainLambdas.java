package nl.codio.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes ordinary classes of the lambdas in compiled classes, and ordinary methods of what records
 * have of themselves. Java makes these at run, one by one, which takes longer than all else in a
 * cold start; what they do stays the same. What it does not know it leaves as it is.
 */
public final class PlainLambdas {

  private static final String SUFFIX = "$Lambdas";

  private final Path folder;
  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final Set<ClassNode> changed = new HashSet<>();

  private PlainLambdas(Path folder) {
    this.folder = folder;
  }

  /** Takes the folders with classes. */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      in(Path.of(folder));
    }
  }

  /** Changes the classes in this folder; a second time there is nothing left to do. */
  static void in(Path folder) throws IOException {
    PlainLambdas work = new PlainLambdas(folder);
    work.read();
    work.clean();
    for (ClassNode type : List.copyOf(work.classes.values())) {
      if (RecordMethods.plainly(type)) {
        work.changed.add(type);
      }
      work.lambdas(type);
    }
    for (ClassNode type : work.changed) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      type.accept(writer);
      work.write(type.name, writer.toByteArray());
    }
  }

  private void read() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".class")).toList();
    }
    for (Path file : files) {
      ClassNode type = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(type, 0);
      classes.put(type.name, type);
    }
  }

  /** Takes away what an earlier time made for a class that is gone, or was compiled again. */
  private void clean() throws IOException {
    for (String name : List.copyOf(classes.keySet())) {
      if (name.endsWith(SUFFIX) && !isKnown(name)) {
        Files.delete(folder.resolve(name + ".class"));
        classes.remove(name);
      }
    }
  }

  private boolean isKnown(String name) {
    return Optional.ofNullable(classes.get(name))
        .map(type -> classes.get(type.nestHostClass))
        .filter(nest -> nest.nestMembers != null && nest.nestMembers.contains(name))
        .isPresent();
  }

  private void lambdas(ClassNode type) throws IOException {
    String name = type.name + SUFFIX;
    ClassNode nest = type.nestHostClass == null ? type : outermost(type.nestHostClass);
    if (nest.nestMembers != null && nest.nestMembers.contains(name)) {
      return; // what is left here was left on purpose
    }
    List<LambdaSite> sites = replaced(type, name);
    if (!sites.isEmpty()) {
      write(name, LambdaClass.write(name, nest.name, type.version, sites));
      nest.visitNestMember(name); // so that it may call what is private
      changed.add(nest);
      changed.add(type);
    }
  }

  private ClassNode outermost(String name) {
    return Optional.ofNullable(classes.get(name)).orElseThrow();
  }

  private static List<LambdaSite> replaced(ClassNode type, String by) {
    Kinship kinship = new Kinship();
    List<LambdaSite> sites = new ArrayList<>();
    for (MethodNode method : type.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        Optional<LambdaSite> found =
            LambdaSite.of(sites.size(), instruction)
                .filter(site -> kinship.allows(site.functional()));
        if (found.isPresent()) {
          sites.add(found.get());
          method.instructions.set(instruction, call(by, found.get()));
        }
      }
    }
    return sites;
  }

  private static AbstractInsnNode call(String owner, LambdaSite site) {
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC,
        owner,
        site.factory().getName(),
        site.factory().getDescriptor(),
        false);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name + ".class"), bytes);
  }
}
