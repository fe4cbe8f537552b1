package nl.codio.report.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.Remarks;
import nl.codio.report.templates.Trouble;
import nl.codio.report.templates.TroubleException;

/**
 * Makes documents with the templates of a project, in processes of their own. A process makes one
 * document after the other; one that takes too long or needs too much is ended, and another begins.
 * As many threads as ask have a process each.
 */
public final class Sandbox implements AutoCloseable {

  /**
   * A template that was late so often will be late again; who waits for a thousand is spared that.
   */
  private static final int MOST_LATE = 3;

  private final Program program;
  private final Setup setup;
  private final AtomicInteger late = new AtomicInteger();
  private final Map<Memory, Deque<Worker>> idle = new EnumMap<>(Memory.class);

  /**
   * A sandbox. No process begins before there is something to make.
   *
   * @param main the class that begins such a process, and calls {@link Inside#serve}
   * @param version the version of codio, for the generator mark
   * @param templates the texts of the project's templates, by their paths
   * @param limit how long one document may take, in whole seconds
   */
  public Sandbox(Class<?> main, String version, Map<String, String> templates, Duration limit) {
    this.program = new Program(main);
    this.setup = new Setup(version, Map.copyOf(templates), (int) limit.toSeconds());
    for (Memory memory : Memory.values()) {
      idle.put(memory, new ConcurrentLinkedDeque<>());
    }
  }

  /**
   * Writes a document. Nothing is written when it cannot be made.
   *
   * @param page the path of the template that fills it
   * @return what is to be told to whoever asked for it
   * @throws TroubleException when the template goes wrong, or does what it may not
   * @throws IOException when the stream fails
   */
  public Remarks render(
      String page, Document document, Format format, Edition edition, OutputStream out)
      throws IOException {
    String language = edition.labels().text("report.lang");
    Order order =
        new Order(
            page,
            document,
            format,
            language,
            edition.style(),
            edition.audience(),
            edition.written());
    Reply reply = reply(order);
    if (reply instanceof Reply.Made made) {
      made.bytes().writeTo(out);
      return made.remarks();
    }
    throw new TroubleException(((Reply.Failed) reply).trouble());
  }

  private Reply reply(Order order) throws TroubleException {
    if (late.get() >= MOST_LATE) {
      String times = Integer.toString(MOST_LATE);
      throw new TroubleException(Trouble.of(Trouble.Kind.GIVEN_UP, times).in(order.page()));
    }
    Deque<Worker> rest =
        idle.getOrDefault(Memory.of(order.format()), new ConcurrentLinkedDeque<>());
    Worker worker = Optional.ofNullable(rest.pollFirst()).orElse(null);
    if (worker == null) {
      worker = start(order);
    }
    Reply reply = worker.make(order);
    if (worker.isFit()) {
      rest.addFirst(worker);
    } else if (reply instanceof Reply.Failed failed
        && failed.trouble().kind() == Trouble.Kind.TOO_SLOW) {
      late.incrementAndGet();
    }
    return reply;
  }

  private Worker start(Order order) throws TroubleException {
    try {
      return Worker.start(program, Memory.of(order.format()), setup);
    } catch (IOException refused) {
      throw new TroubleException(Trouble.of(Trouble.Kind.NOT_STARTED).in(order.page()));
    }
  }

  /** Ends all processes. */
  @Override
  public void close() {
    for (Deque<Worker> workers : idle.values()) {
      Worker worker = workers.pollFirst();
      while (worker != null) {
        worker.close();
        worker = workers.pollFirst();
      }
    }
  }
}
