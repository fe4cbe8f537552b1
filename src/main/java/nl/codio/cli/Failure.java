package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;

/** What the makers of codio need to know of a bug: what it was, and where in their code. */
final class Failure {

  private static final int FRAMES = 5;

  private Failure() {}

  /** The failure and its causes, each with the first places in codio's code; no whole stack. */
  static List<String> describe(Throwable failure) {
    List<String> lines = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      lines.add("  " + cause);
      int frames = 0;
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (frame.getClassName().startsWith("nl.codio.") && frames++ < FRAMES) {
          lines.add("    " + frame);
        }
      }
    }
    return lines;
  }
}
