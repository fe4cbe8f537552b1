package nl.codio.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets a fuzzer think up input for {@link Targets#file}. */
class FileFuzz {

  @MethodSource("nl.codio.fuzz.Seeds#file")
  @FuzzTest(maxDuration = "8s")
  void file(byte[] bytes) {
    Targets.file(bytes);
  }
}
