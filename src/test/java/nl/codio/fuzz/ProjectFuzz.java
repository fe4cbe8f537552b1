package nl.codio.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets a fuzzer think up input for {@link Targets#project}. */
class ProjectFuzz {

  @MethodSource("nl.codio.fuzz.Seeds#project")
  @FuzzTest(maxDuration = "8s")
  void project(byte[] bytes) {
    Targets.project(bytes);
  }
}
