package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class PatientStreamTest {

  @Test
  void a_reader_that_has_seen_enough_is_no_failure() {
    PatientStream out = new PatientStream(failing("Broken pipe"));

    assertThatCode(
            () -> {
              out.write(new byte[] {1, 2}, 0, 2);
              out.write(3);
              out.flush();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void a_full_disk_is_a_failure() {
    PatientStream out = new PatientStream(failing("No space left on device"));

    assertThatThrownBy(() -> out.write(new byte[] {1}, 0, 1)).isInstanceOf(IOException.class);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
