package nl.codio.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;
import nl.codio.forms.Item;
import nl.codio.model.answer.Who;

/** Shows a record with all that is in it, each answer with its place. */
final class Dump {

  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();

  private Dump() {}

  /** A line for each answer; what is not filled in is left out. */
  static String text(Object record) {
    Dump dump = new Dump();
    dump.show("", "file", record);
    return dump.text.toString();
  }

  /** Where each answer stands. */
  static List<Place> places(Object record) {
    Dump dump = new Dump();
    dump.show("", "", record);
    return dump.places;
  }

  private void show(String indent, String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> show(indent, name, inner));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> show(indent, name + "[]", item));
    } else if (value instanceof Item<?> item) {
      show(indent, name, item.value());
      show(indent + "  ", "remark", item.remark());
    } else if (value instanceof Located<?> located) {
      places.add(located.place());
      showAnswer(indent, name, located);
    } else if (value instanceof Record record) {
      line(indent, name + ": " + record.getClass().getSimpleName());
      components(record).forEach(part -> show(indent + "  ", part.getName(), get(part, record)));
    } else {
      line(indent, name + ": " + value);
    }
  }

  private void showAnswer(String indent, String name, Located<?> located) {
    Position start = located.place().span().start();
    String place = " @" + start.line() + ":" + start.column();
    if (located.value() instanceof Who who) {
      line(indent, name + place + ":");
      components(who).forEach(part -> show(indent + "  ", part.getName(), get(part, who)));
    } else {
      line(indent, name + place + ": " + located.value().toString().replace("\n", "\\n"));
    }
  }

  private void line(String indent, String words) {
    text.append(indent).append(words).append('\n');
  }

  private static Stream<RecordComponent> components(Record record) {
    return Stream.of(record.getClass().getRecordComponents());
  }

  private static Object get(RecordComponent part, Record record) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(part.getName(), e);
    }
  }
}
