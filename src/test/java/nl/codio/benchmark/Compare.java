package nl.codio.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs commands in turn, A B A B …, and prints how long each took beside the first: a machine's
 * speed drifts, and only a ratio from one run means something.
 */
public final class Compare {

  private static final double SECOND = 1e9;

  private Compare() {}

  /** Takes the number of rounds and two or more commands, each as one argument, for a shell. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(arguments[0]);
    List<String> commands = Arrays.asList(arguments).subList(1, arguments.length);
    List<List<Double>> seconds = new ArrayList<>();
    commands.forEach(command -> seconds.add(new ArrayList<>()));
    for (int round = 0; round <= rounds; round++) {
      for (int i = 0; i < commands.size(); i++) {
        double took = run(commands.get(i));
        if (round > 0) { // the first fills the caches
          seconds.get(i).add(took);
        }
      }
    }
    System.out.println("   least  median  ratio  command");
    for (int i = 0; i < commands.size(); i++) {
      System.out.printf(
          Locale.ROOT,
          "%8.3f%8.3f%7.2f  %s%n",
          sorted(seconds.get(i)).get(0),
          median(seconds.get(i)),
          ratio(seconds.get(i), seconds.get(0)),
          commands.get(i));
    }
  }

  private static double run(String command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    new ProcessBuilder("sh", "-c", command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start()
        .waitFor();
    return (System.nanoTime() - start) / SECOND;
  }

  /** The median of the ratios round by round. */
  private static double ratio(List<Double> some, List<Double> others) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      ratios.add(some.get(i) / others.get(i));
    }
    return median(ratios);
  }

  private static double median(List<Double> numbers) {
    return sorted(numbers).get(numbers.size() / 2);
  }

  private static List<Double> sorted(List<Double> numbers) {
    return numbers.stream().sorted().toList();
  }
}
