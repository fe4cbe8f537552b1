package nl.codio.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of this machine in its own time zone. The zone is looked up when someone asks what day
 * it is: its tables take fifteen milliseconds of a cold start, and most commands never ask.
 */
final class MachineClock extends Clock {

  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }
}
