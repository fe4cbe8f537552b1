package nl.codio.report.drawing;

/**
 * Who may draw. Batik keeps things for all that bear one thread at a time: two drawings at once may
 * come out with other dots, and equal records have to give equal bytes.
 */
public final class Turn {

  private static final Object ONE = new Object();

  private Turn() {}

  /** Something that is drawn. */
  @FunctionalInterface
  public interface Drawing<T, E extends Exception> {
    /** Draws it. */
    T draw() throws E;
  }

  /** Draws when nobody else does. */
  public static <T, E extends Exception> T take(Drawing<T, E> drawing) throws E {
    synchronized (ONE) {
      return drawing.draw();
    }
  }
}
