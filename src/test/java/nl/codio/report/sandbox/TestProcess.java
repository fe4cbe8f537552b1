package nl.codio.report.sandbox;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** Where a process of a test begins. */
final class TestProcess {

  private TestProcess() {}

  public static void main(String[] args) throws IOException {
    Inside.serve(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        () -> Runtime.getRuntime().halt(4));
  }
}
