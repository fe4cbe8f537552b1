package nl.codio.build;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/** Which interfaces one class can have together without one speaking for the other. */
final class Kinship {

  private final Map<String, Method> methods = new HashMap<>();
  private final Set<Type> allowed = new HashSet<>();

  /**
   * Whether this interface can join those that were allowed before. Two may ask for the same
   * method; they may not differ on what it does by itself.
   */
  boolean allows(Type type) {
    if (allowed.contains(type)) {
      return true;
    }
    Map<String, Method> own = new HashMap<>();
    for (Method method : load(type).getMethods()) {
      own.put(method.getName() + Type.getMethodDescriptor(method), method);
    }
    for (Map.Entry<String, Method> one : own.entrySet()) {
      if (differ(one.getValue(), methods.getOrDefault(one.getKey(), one.getValue()))) {
        return false;
      }
    }
    methods.putAll(own);
    return allowed.add(type);
  }

  private static boolean differ(Method one, Method other) {
    return (one.isDefault() || other.isDefault())
        && !one.getDeclaringClass().equals(other.getDeclaringClass());
  }

  private static Class<?> load(Type type) {
    try {
      return Class.forName(type.getClassName(), false, Kinship.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
