package nl.codio.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.codio.framework.PlainTreeWriter;
import nl.codio.language.PlainBundleWriter;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts the texts that nearly every run needs into the class {@code BuiltInTexts}, as constants: the
 * framework as a tree and bundles as a list, neither of which needs a parser.
 */
public final class PlainResources {

  private static final String HOLDER = "nl/codio/resources/BuiltInTexts";
  private static final String ROOT = "nl/codio";
  private static final Method FIND =
      new Method("find", Type.getType(String.class), new Type[] {Type.getType(String.class)});

  /** What a constant of a class can hold, in bytes. */
  private static final int MOST = 65_535;

  private static final List<String> BUNDLES = List.of("cli", "findings");

  private PlainResources() {}

  /** Takes the folder with classes and resources. */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      in(Path.of(folder));
    }
  }

  /** Changes the class in this folder; a second time it becomes the same. */
  static void in(Path folder) throws IOException {
    Path file = folder.resolve(HOLDER + ".class");
    ClassNode holder = new ClassNode();
    new ClassReader(Files.readAllBytes(file)).accept(holder, 0);
    holder.methods.removeIf(method -> method.name.equals(FIND.getName()));
    holder.methods.add(find(texts(folder.resolve(ROOT))));
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    holder.accept(writer);
    Files.write(file, writer.toByteArray());
  }

  private static Map<String, String> texts(Path root) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String bundle : BUNDLES) {
      for (String language : List.of("nl", "en")) {
        String name = "language/" + bundle + "_" + language + ".properties";
        texts.put(name, PlainBundleWriter.write(Files.readString(root.resolve(name))));
      }
    }
    try (Stream<Path> editions = Files.list(root.resolve("framework"))) {
      for (Path edition : editions.filter(PlainResources::isEdition).sorted().toList()) {
        texts.put(
            "framework/" + edition.getFileName(), PlainTreeWriter.write(Files.readString(edition)));
      }
    }
    texts.values().removeIf(text -> text.getBytes(StandardCharsets.UTF_8).length > MOST);
    return texts;
  }

  /** A translation stays a file, so that whoever does without it has nothing to load. */
  private static boolean isEdition(Path file) {
    return String.valueOf(file.getFileName()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}\\.yaml");
  }

  /** Compares the name with each that is known. */
  private static MethodNode find(Map<String, String> texts) {
    MethodNode code =
        new MethodNode(Opcodes.ACC_STATIC, FIND.getName(), FIND.getDescriptor(), null, null);
    texts.forEach(
        (name, text) -> {
          Label other = new Label();
          code.visitLdcInsn(name);
          code.visitVarInsn(Opcodes.ALOAD, 0);
          code.visitMethodInsn(
              Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
          code.visitJumpInsn(Opcodes.IFEQ, other);
          code.visitLdcInsn(text);
          code.visitInsn(Opcodes.ARETURN);
          code.visitLabel(other);
        });
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitInsn(Opcodes.ARETURN);
    return code;
  }
}
