package nl.codio.report.templates;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Templates see what a record holds and nothing else: no {@code getClass()}, no constructors. */
final class RecordsOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
    return this;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }

  @Override
  public boolean isMethodExposed(Method method) {
    return method.getDeclaringClass().isRecord()
        && method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers());
  }

  @Override
  public boolean isConstructorExposed(Constructor<?> constructor) {
    return false;
  }

  @Override
  public boolean isFieldExposed(Field field) {
    return false;
  }
}
