package nl.codio.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets a fuzzer think up input for {@link Targets#reader}. */
class ReaderFuzz {

  @MethodSource("nl.codio.fuzz.Seeds#reader")
  @FuzzTest(maxDuration = "8s")
  void reader(byte[] bytes) {
    Targets.reader(bytes);
  }
}
