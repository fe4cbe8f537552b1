package nl.codio.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.codio.report.sandbox.Inside;

/**
 * Where the process begins in which the templates of a project run. Its standard streams belong to
 * those who started it: whatever else is printed goes nowhere.
 */
final class TemplateProcess {

  private static final int GAVE_UP = 4;

  private TemplateProcess() {}

  /** Serves until standard input ends. */
  public static void main(String[] args) {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setIn(InputStream.nullInputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    try {
      Inside.serve(in, out, () -> Runtime.getRuntime().halt(GAVE_UP));
    } catch (IOException nobodyListens) {
      Runtime.getRuntime().halt(GAVE_UP);
    }
  }
}
