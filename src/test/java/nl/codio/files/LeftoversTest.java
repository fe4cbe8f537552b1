package nl.codio.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  /** No process has it: it is more than any system gives out. */
  private static final long DEAD = 99_999_999_999L;

  @TempDir private Path folder;

  @Test
  void an_old_draft_of_a_process_that_is_gone_is_taken_away() throws IOException {
    Path left = draft(DEAD, Duration.ofHours(1));

    AtomicFile.replace(folder.resolve("a.yaml"), new byte[] {'a'});

    assertThat(left).doesNotExist();
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("a.yaml"));
  }

  @Test
  void a_draft_that_somebody_may_still_be_writing_stays() throws IOException {
    Path fresh = draft(DEAD, Duration.ZERO);
    Path alive = draft(ProcessHandle.current().pid(), Duration.ofHours(1));

    AtomicFile.replace(folder.resolve("a.yaml"), new byte[] {'a'});

    assertThat(fresh).exists();
    assertThat(alive).exists();
  }

  @Test
  void what_only_looks_like_a_draft_is_the_users() throws IOException {
    Path note = aged(folder.resolve(".codio-aantekening.tmp"), Duration.ofHours(1));

    AtomicFile.replace(folder.resolve("a.yaml"), new byte[] {'a'});

    assertThat(note).exists();
  }

  private Path draft(long process, Duration age) throws IOException {
    return aged(folder.resolve(".codio-" + process + "-" + age.toSeconds() + ".tmp"), age);
  }

  private static Path aged(Path file, Duration age) throws IOException {
    Files.writeString(file, "half");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }
}
