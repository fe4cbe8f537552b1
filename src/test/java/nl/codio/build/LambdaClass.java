package nl.codio.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;

/**
 * Writes one class for all lambdas of another: it implements all their interfaces, holds what a
 * lambda holds, and knows by a number which of them it is.
 */
final class LambdaClass {

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Method CONSTRUCTOR = new Method("<init>", "(I)V");
  private static final String WHICH = "which";

  private final Type self;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
  private final Set<String> fields = new HashSet<>();

  private LambdaClass(String name) {
    self = Type.getObjectType(name);
  }

  /**
   * The class of this name.
   *
   * @param nest the outermost class, whose private methods it may call
   */
  static byte[] write(String name, String nest, int version, List<LambdaSite> sites) {
    LambdaClass made = new LambdaClass(name);
    made.head(nest, version, sites);
    made.constructor();
    Map<Method, List<LambdaSite>> byMethod = new LinkedHashMap<>();
    for (LambdaSite site : sites) {
      made.factory(site);
      byMethod.computeIfAbsent(site.method(), none -> new ArrayList<>()).add(site);
    }
    byMethod.forEach(made::method);
    made.writer.visitEnd();
    return made.writer.toByteArray();
  }

  private void head(String nest, int version, List<LambdaSite> sites) {
    Set<String> interfaces = new TreeSet<>();
    sites.forEach(site -> interfaces.add(site.functional().getInternalName()));
    writer.visit(
        version,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        self.getInternalName(),
        null,
        OBJECT.getInternalName(),
        interfaces.toArray(String[]::new));
    writer.visitNestHost(nest);
    field(WHICH, Type.INT_TYPE);
  }

  private void constructor() {
    GeneratorAdapter code = code(0, CONSTRUCTOR);
    code.loadThis();
    code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
    code.loadThis();
    code.loadArg(0);
    code.putField(self, WHICH, Type.INT_TYPE);
    code.returnValue();
    code.endMethod();
  }

  /** A method that makes the lambda out of what it holds. */
  private void factory(LambdaSite site) {
    GeneratorAdapter code = code(Opcodes.ACC_STATIC, site.factory());
    code.newInstance(self);
    code.dup();
    code.push(site.id());
    code.invokeConstructor(self, CONSTRUCTOR);
    for (int i = 0; i < site.held().length; i++) {
      Type type = stored(site.held()[i]);
      field(name(i, type), type);
      code.dup();
      code.loadArg(i);
      code.putField(self, name(i, type), type);
    }
    code.returnValue();
    code.endMethod();
  }

  private void method(Method method, List<LambdaSite> sites) {
    GeneratorAdapter code = code(Opcodes.ACC_PUBLIC, method);
    code.loadThis();
    code.getField(self, WHICH, Type.INT_TYPE);
    code.tableSwitch(
        sites.stream().mapToInt(LambdaSite::id).toArray(),
        new TableSwitchGenerator() {
          private int next;

          @Override
          public void generateCase(int key, Label end) {
            call(code, sites.get(next));
            next++;
          }

          @Override
          public void generateDefault() {
            code.throwException(Type.getType(IllegalStateException.class), "another lambda");
          }
        });
    code.endMethod();
  }

  private void call(GeneratorAdapter code, LambdaSite site) {
    if (site.constructs()) {
      code.newInstance(site.owner());
      code.dup();
    }
    Conversion conversion = new Conversion(code);
    List<Type> wanted = site.takes();
    int held = site.held().length;
    for (int i = 0; i < held; i++) {
      Type type = stored(site.held()[i]);
      code.loadThis();
      code.getField(self, name(i, type), type);
      if (type.equals(OBJECT)) {
        conversion.convert(OBJECT, OBJECT, wanted.get(i));
      }
    }
    Type[] given = site.method().getArgumentTypes();
    for (int i = 0; i < given.length; i++) {
      code.loadArg(i);
      conversion.convert(given[i], site.types().getArgumentTypes()[i], wanted.get(held + i));
    }
    invoke(code, site.code());
    conversion.convert(site.gives(), site.gives(), site.method().getReturnType());
    code.returnValue();
  }

  private static void invoke(GeneratorAdapter code, Handle called) {
    int instruction =
        switch (called.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> called.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        instruction, called.getOwner(), called.getName(), called.getDesc(), called.isInterface());
  }

  private GeneratorAdapter code(int access, Method method) {
    return new GeneratorAdapter(access, method, null, null, writer);
  }

  private void field(String name, Type type) {
    if (fields.add(name)) {
      writer.visitField(0, name, type.getDescriptor(), null, null).visitEnd();
    }
  }

  private static String name(int index, Type type) {
    return type.getDescriptor().charAt(0) + Integer.toString(index);
  }

  /** As what a value is held: lambdas share their fields. */
  private static Type stored(Type type) {
    return switch (type.getSort()) {
      case Type.OBJECT, Type.ARRAY -> OBJECT;
      case Type.LONG, Type.FLOAT, Type.DOUBLE -> type;
      default -> Type.INT_TYPE;
    };
  }
}
