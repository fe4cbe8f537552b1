package nl.codio.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Writes the {@code equals} and {@code hashCode} that a record has of itself. */
final class RecordMethods {

  private static final Method EQUALS = new Method("equals", "(Ljava/lang/Object;)Z");
  private static final Method HASH_CODE = new Method("hashCode", "()I");
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type OBJECTS = Type.getType(Objects.class);

  private final Type self;
  private final List<RecordComponentNode> components;

  private RecordMethods(ClassNode record) {
    self = Type.getObjectType(record.name);
    components = record.recordComponents;
  }

  /** Writes them out, and says whether there was anything to write. */
  static boolean plainly(ClassNode type) {
    boolean changed = false;
    if (type.recordComponents != null) {
      RecordMethods methods = new RecordMethods(type);
      for (MethodNode method : new ArrayList<>(type.methods)) {
        if (isMadeAtRun(method) && methods.write(method)) {
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean isMadeAtRun(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof InvokeDynamicInsnNode made
          && made.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
        return true;
      }
    }
    return false;
  }

  private boolean write(MethodNode method) {
    Method wanted = new Method(method.name, method.desc);
    if (!wanted.equals(EQUALS) && !wanted.equals(HASH_CODE)) {
      return false;
    }
    method.instructions.clear();
    GeneratorAdapter code = new GeneratorAdapter(method, method.access, method.name, method.desc);
    if (wanted.equals(EQUALS)) {
      equalsOf(code, method);
    } else {
      hashCodeOf(code);
    }
    code.endMethod();
    return true;
  }

  private void equalsOf(GeneratorAdapter code, MethodNode method) {
    Label different = new Label();
    code.loadArg(0);
    code.instanceOf(self);
    code.ifZCmp(GeneratorAdapter.EQ, different);
    for (RecordComponentNode component : components) {
      code.loadThis();
      Type type = load(code, component);
      code.loadArg(0);
      code.checkCast(self);
      load(code, component);
      if (type.equals(OBJECT)) {
        code.invokeStatic(OBJECTS, new Method("equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z"));
        code.ifZCmp(GeneratorAdapter.EQ, different);
      } else {
        code.ifCmp(type, GeneratorAdapter.NE, different);
      }
    }
    code.push(true);
    code.returnValue();
    code.mark(different);
    method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.push(false);
    code.returnValue();
  }

  private void hashCodeOf(GeneratorAdapter code) {
    code.push(0);
    for (RecordComponentNode component : components) {
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      code.loadThis();
      code.valueOf(load(code, component));
      code.invokeStatic(OBJECTS, new Method("hashCode", "(Ljava/lang/Object;)I"));
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
  }

  /** Loads one component; a broken number as an object, of which NaN equals itself. */
  private Type load(GeneratorAdapter code, RecordComponentNode component) {
    Type type = Type.getType(component.descriptor);
    code.getField(self, component.name, type);
    return switch (type.getSort()) {
      case Type.OBJECT, Type.ARRAY -> OBJECT;
      case Type.FLOAT, Type.DOUBLE -> {
        code.valueOf(type);
        yield OBJECT;
      }
      default -> type;
    };
  }
}
