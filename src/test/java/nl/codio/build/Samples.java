package nl.codio.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Lambdas and records of every sort, and what they say: the same whoever made them. */
public final class Samples implements Supplier<List<String>> {

  private record Point(int x, long y, double z, boolean up, String name) {}

  /** Two methods of the same name, of which the second has something of its own to say. */
  private interface Loud {
    String say(String text);

    default String twice(String text) {
      return say(text) + say(text).toUpperCase(Locale.ROOT);
    }
  }

  private interface Quiet {
    String say(String text);

    default String twice(String text) {
      return say(text) + " " + say(text);
    }
  }

  private final String mine = "mine";
  private final List<String> said = new ArrayList<>();

  @Override
  public List<String> get() {
    holding(1, 2L, 3.5, 'c', true, (byte) 4, (short) 5, 6.5f, "text");
    references();
    primitives();
    defaults();
    new Inner().lambdas();
    records();
    return said;
  }

  private void holding(
      int i, long l, double d, char c, boolean b, byte y, short s, float f, String text) {
    Supplier<String> all = () -> i + "," + l + "," + d + c + b + y + s + f + text + mine;
    said.add(all.get());
    Runnable nothing = () -> said.add(text);
    nothing.run();
    Function<String, Function<String, String>> nested = one -> two -> one + two + text;
    said.add(nested.apply("a").apply("b"));
  }

  private void references() {
    Function<String, StringBuilder> constructor = StringBuilder::new;
    said.add(constructor.apply("new").toString());
    IntFunction<String[]> array = String[]::new;
    said.add("" + array.apply(3).length);
    Predicate<String> bound = said::contains;
    said.add("" + bound.test("text"));
    Function<String, String> hidden = this::hidden;
    said.add(hidden.apply("x"));
    BiFunction<Samples, String, String> unbound = Samples::hidden;
    said.add(unbound.apply(this, "y"));
    Function<Object, String> common = String::valueOf;
    said.add(common.andThen(Samples::own).apply(12));
    said.add(Stream.of("b", "a").sorted(Comparator.naturalOrder()).toList().toString());
    Function<List<String>, Integer> ofInterface = List::size;
    said.add("" + ofInterface.apply(List.of("one")));
    Function<String, List<String>> several = List::of;
    said.add(several.apply("one").toString());
  }

  private void primitives() {
    ToIntFunction<Integer> unboxed = number -> number + 1;
    said.add("" + unboxed.applyAsInt(41));
    ToIntFunction<Character> wider = Character::charValue;
    said.add("" + wider.applyAsInt('a'));
    ToLongFunction<Integer> longer = Integer::intValue;
    said.add("" + longer.applyAsLong(7));
    ToDoubleFunction<Long> real = Long::longValue;
    said.add("" + real.applyAsDouble(8L));
    Function<Integer, Object> boxed = Math::abs;
    said.add("" + boxed.apply(-9));
    LongSupplier narrow = () -> 3;
    said.add("" + narrow.getAsLong());
    IntPredicate even = number -> number % 2 == 0;
    said.add("" + even.negate().test(3));
    Comparator<String> byLength = Comparator.comparingInt(String::length);
    said.add("" + byLength.reversed().compare("a", "bb"));
  }

  private void defaults() {
    Loud loud = text -> text + "!";
    Quiet quiet = text -> text + ".";
    said.add(loud.twice("hey") + quiet.twice("sh"));
  }

  private void records() {
    Point one = new Point(1, 2, Double.NaN, true, "p");
    Point same = new Point(1, 2, Double.NaN, true, "p");
    said.add("" + one.equals(same) + (one.hashCode() == same.hashCode()) + one.hashCode());
    for (Point other :
        List.of(
            new Point(3, 2, Double.NaN, true, "p"),
            new Point(1, 3, Double.NaN, true, "p"),
            new Point(1, 2, -0.0, true, "p"),
            new Point(1, 2, Double.NaN, false, "p"),
            new Point(1, 2, Double.NaN, true, "q"))) {
      said.add("" + one.equals(other) + other.hashCode());
    }
    said.add("" + equal(one, "p") + equal(one, "") + one);
    said.add("" + new Point(0, 0, 0.0, true, "").equals(new Point(0, 0, -0.0, true, "")));
  }

  private static boolean equal(Object one, Object other) {
    return Objects.equals(one, other);
  }

  private String hidden(String text) {
    return text + mine;
  }

  private static String own(String text) {
    return "own " + text;
  }

  /** Lambdas within a class within a class. */
  private final class Inner {
    void lambdas() {
      Supplier<String> outer = () -> hidden("inner");
      said.add(outer.get());
    }
  }
}
