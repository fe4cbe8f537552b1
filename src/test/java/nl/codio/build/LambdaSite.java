package nl.codio.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * One place where a lambda or a method reference is made.
 *
 * @param id its number among those of its class
 * @param factory from what it holds to the interface that it is
 * @param method the method of that interface, erased
 * @param code what is called
 * @param types what the method takes and gives here, not erased
 */
record LambdaSite(int id, Method factory, Method method, Handle code, Type types) {

  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

  /** The lambda that this instruction makes, if it is one of the common sort. */
  static Optional<LambdaSite> of(int id, AbstractInsnNode instruction) {
    if (!(instruction instanceof InvokeDynamicInsnNode made)
        || !made.bsm.getOwner().equals(METAFACTORY)
        || !made.bsm.getName().equals("metafactory")) {
      return Optional.empty();
    }
    Type method = (Type) made.bsmArgs[0];
    return Optional.of(
        new LambdaSite(
            id,
            new Method("of" + id, made.desc),
            new Method(made.name, method.getDescriptor()),
            (Handle) made.bsmArgs[1],
            (Type) made.bsmArgs[2]));
  }

  Type functional() {
    return factory.getReturnType();
  }

  Type[] held() {
    return factory.getArgumentTypes();
  }

  boolean constructs() {
    return code.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  Type owner() {
    return Type.getObjectType(code.getOwner());
  }

  /** What the code takes, the object on which it is called first. */
  List<Type> takes() {
    List<Type> types = new ArrayList<>();
    if (!constructs() && code.getTag() != Opcodes.H_INVOKESTATIC) {
      types.add(owner());
    }
    types.addAll(List.of(Type.getArgumentTypes(code.getDesc())));
    return types;
  }

  /** What the code gives. */
  Type gives() {
    return constructs() ? owner() : Type.getReturnType(code.getDesc());
  }
}
