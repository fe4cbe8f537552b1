package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MachineClockTest {

  @Test
  void tells_the_time_in_the_zone_of_this_machine() {
    MachineClock clock = new MachineClock();

    assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    assertThat(clock.getZone().getRules().getOffset(clock.instant()))
        .isEqualTo(ZoneId.systemDefault().getRules().getOffset(clock.instant()));
    assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
  }
}
