package nl.codio.report.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.report.Edition;
import nl.codio.report.Remarks;
import nl.codio.report.render.Renderer;
import nl.codio.report.templates.Library;
import nl.codio.report.templates.Trouble;
import nl.codio.report.templates.TroubleException;

/** Makes documents with the templates of a project, as orders come in. */
public final class Inside {

  private final Setup setup;
  private final Map<String, Renderer> renderers = new HashMap<>();
  private final Map<Language, Messages> texts = new HashMap<>();

  private Inside(Setup setup) {
    this.setup = setup;
  }

  /**
   * Serves until nothing more comes in.
   *
   * @param in the setup, then the orders
   * @param out a reply to each of them
   * @param giveUp ends this process at once; called when a document takes twice as long as it may,
   *     and nobody outside has put an end to it
   * @throws IOException when nobody listens any more
   */
  public static void serve(InputStream in, OutputStream out, Runnable giveUp) throws IOException {
    DataInputStream orders = new DataInputStream(new BufferedInputStream(in));
    DataOutputStream replies = new DataOutputStream(new BufferedOutputStream(out));
    RecordReader reader = new RecordReader(orders);
    Inside inside = new Inside(reader.read(Setup.class));
    Alarm alarm = new Alarm(Duration.ofSeconds(2L * inside.setup.seconds()), giveUp);
    try {
      while (true) {
        Order order = reader.read(Order.class);
        alarm.set();
        Reply.write(inside.reply(order), replies);
        alarm.stop();
      }
    } catch (EOFException done) {
      alarm.stop();
    }
  }

  private Reply reply(Order order) {
    try {
      ByteArrayOutputStream made = new ByteArrayOutputStream();
      Remarks remarks =
          renderer(order.page()).render(order.document(), order.format(), edition(order), made);
      return new Reply.Made(made, remarks);
    } catch (TroubleException known) {
      return new Reply.Failed(known.trouble().in(order.page()));
    } catch (OutOfMemoryError full) {
      return failed(Trouble.of(Trouble.Kind.TOO_LARGE), order);
    } catch (StackOverflowError deep) {
      return failed(Trouble.of(Trouble.Kind.ENDLESS), order);
    } catch (IOException | RuntimeException other) {
      return failed(Trouble.of(Trouble.Kind.MALFORMED, brief(other)), order);
    }
  }

  private static Reply failed(Trouble trouble, Order order) {
    return new Reply.Failed(trouble.in(order.page()));
  }

  private static String brief(Exception failure) {
    String said = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getName());
    return said.substring(0, Math.min(said.length(), 300));
  }

  private Renderer renderer(String page) {
    Function<String, Renderer> making =
        name ->
            new Renderer(
                setup.version(),
                new Library(setup.templates(), Optional.of(name), Inspectors::look));
    return renderers.computeIfAbsent(page, making);
  }

  private Edition edition(Order order) {
    Language language = Language.of(order.language()).orElse(Language.NL);
    Messages messages = texts.computeIfAbsent(language, Messages::in);
    return new Edition(messages::text, order.style(), order.audience(), order.written());
  }
}
