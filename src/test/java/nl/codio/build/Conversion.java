package nl.codio.build;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Turns what lies on the stack into another type, as the language does when a lambda is called. */
final class Conversion {

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type CHARACTER = Type.getType(Character.class);

  private final GeneratorAdapter code;

  Conversion(GeneratorAdapter code) {
    this.code = code;
  }

  /**
   * Converts one value.
   *
   * @param from its type on the stack
   * @param known what it is known to be, which the erased type may not say
   * @param to what is wanted
   */
  void convert(Type from, Type known, Type to) {
    if (to.getSort() == Type.VOID) {
      drop(from);
    } else if (isPrimitive(from)) {
      fromPrimitive(from, to);
    } else if (!isPrimitive(to)) {
      narrow(from, to);
    } else if (known.equals(CHARACTER)) {
      code.unbox(Type.CHAR_TYPE);
      code.cast(Type.CHAR_TYPE, to);
    } else {
      code.unbox(to);
    }
  }

  private void drop(Type type) {
    if (type.getSize() == 2) {
      code.pop2();
    } else if (type.getSize() == 1) {
      code.pop();
    }
  }

  private void fromPrimitive(Type from, Type to) {
    if (isPrimitive(to)) {
      code.cast(from, to);
    } else {
      code.valueOf(from);
    }
  }

  private void narrow(Type from, Type to) {
    if (!from.equals(to) && !to.equals(OBJECT)) {
      code.checkCast(to);
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }
}
