package nl.codio.report.sandbox;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.codio.report.theme.Tokens;

/**
 * Writes records of codio with all that is in them, so that {@link RecordReader} makes equal ones
 * of it. A record is its class and its components, in order; nothing has to be said of it
 * beforehand.
 */
final class RecordWriter {

  static final byte TEXT = 't';
  static final byte INTEGER = 'i';
  static final byte DECIMAL = 'd';
  static final byte TRUE = '1';
  static final byte FALSE = '0';
  static final byte LIST = 'l';
  static final byte MAP = 'm';
  static final byte CONSTANT = 'c';
  static final byte RECORD = 'r';
  static final byte TOKENS = 's';

  private final DataOutputStream out;

  RecordWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(Object value) throws IOException {
    if (value instanceof String text) {
      out.writeByte(TEXT);
      text(text);
    } else if (value instanceof Integer number) {
      out.writeByte(INTEGER);
      out.writeInt(number);
    } else if (value instanceof Double number) {
      out.writeByte(DECIMAL);
      out.writeDouble(number);
    } else if (value instanceof Boolean truth) {
      out.writeByte(truth ? TRUE : FALSE);
    } else if (value instanceof List<?> list) {
      out.writeByte(LIST);
      out.writeInt(list.size());
      for (Object item : list) {
        write(item);
      }
    } else if (value instanceof Map<?, ?> map) {
      map(MAP, map);
    } else if (value instanceof Tokens tokens) {
      map(TOKENS, tokens.all());
    } else if (value instanceof Enum<?> constant) {
      out.writeByte(CONSTANT);
      text(constant.getDeclaringClass().getName());
      text(constant.name());
    } else if (value instanceof Record composed) {
      composed(composed);
    } else {
      throw new IllegalArgumentException("cannot be sent: " + value.getClass().getName());
    }
  }

  private void map(byte kind, Map<?, ?> map) throws IOException {
    out.writeByte(kind);
    out.writeInt(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      write(entry.getKey());
      write(entry.getValue());
    }
  }

  private void composed(Record composed) throws IOException {
    out.writeByte(RECORD);
    text(composed.getClass().getName());
    for (RecordComponent component : composed.getClass().getRecordComponents()) {
      write(value(component.getAccessor(), composed));
    }
  }

  private static Object value(Method accessor, Record of) throws IOException {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (IllegalAccessException | InvocationTargetException unread) {
      throw new IOException(accessor.toString(), unread);
    }
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
