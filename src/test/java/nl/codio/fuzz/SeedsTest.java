package nl.codio.fuzz;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of any file, tried on the fixtures and on what a fuzzer once found. */
class SeedsTest {

  @ParameterizedTest
  @MethodSource("nl.codio.fuzz.Seeds#file")
  void a_file_by_itself(byte[] bytes) {
    Targets.file(bytes);
  }

  @ParameterizedTest
  @MethodSource("nl.codio.fuzz.Seeds#project")
  void a_project(byte[] bytes) {
    Targets.project(bytes);
  }

  /** The fixtures are read above; here is what a fuzzer found in the reader alone. */
  @Test
  void reading() {
    Seeds.found("ReaderFuzzInputs").forEach(Targets::reader);
  }
}
