package nl.codio.report.sandbox;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.report.theme.Tokens;

/** Reads what {@link RecordWriter} wrote: records and constants of codio, and nothing else. */
final class RecordReader {

  private static final String OURS = "nl.codio.";

  private final DataInputStream in;

  RecordReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * The next record.
   *
   * @throws IOException when it is of another class, or cannot be read
   */
  <T> T read(Class<T> type) throws IOException {
    Object value = value();
    if (!type.isInstance(value)) {
      throw new IOException("no " + type.getName());
    }
    return type.cast(value);
  }

  private Object value() throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case RecordWriter.TEXT -> text();
      case RecordWriter.INTEGER -> in.readInt();
      case RecordWriter.DECIMAL -> in.readDouble();
      case RecordWriter.TRUE -> true;
      case RecordWriter.FALSE -> false;
      case RecordWriter.LIST -> list();
      case RecordWriter.MAP -> map();
      case RecordWriter.TOKENS -> tokens();
      case RecordWriter.CONSTANT -> constant();
      case RecordWriter.RECORD -> composed();
      default -> throw new IOException("unknown kind " + kind);
    };
  }

  private String text() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private List<Object> list() throws IOException {
    int size = in.readInt();
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(value());
    }
    return list;
  }

  private Map<Object, Object> map() throws IOException {
    int size = in.readInt();
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(value(), value());
    }
    return map;
  }

  private Tokens tokens() throws IOException {
    Map<String, String> tokens = new LinkedHashMap<>();
    map().forEach((name, value) -> tokens.put(name.toString(), value.toString()));
    return new Tokens(tokens);
  }

  private Object constant() throws IOException {
    Object[] constants = ours(text()).getEnumConstants();
    String name = text();
    for (Object constant : constants == null ? new Object[0] : constants) {
      if (constant instanceof Enum<?> one && one.name().equals(name)) {
        return one;
      }
    }
    throw new IOException("no constant " + name);
  }

  private Object composed() throws IOException {
    Class<?> type = ours(text());
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IOException("no record: " + type.getName());
    }
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value();
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException unmade) {
      throw new IOException(type.getName(), unmade);
    }
  }

  private static Class<?> ours(String name) throws IOException {
    if (!name.startsWith(OURS)) {
      throw new IOException("not of codio: " + name);
    }
    try {
      return Class.forName(name, false, RecordReader.class.getClassLoader());
    } catch (ClassNotFoundException unknown) {
      throw new IOException(name, unknown);
    }
  }
}
