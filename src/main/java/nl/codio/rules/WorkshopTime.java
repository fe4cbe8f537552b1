package nl.codio.rules;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.Gathering;
import nl.codio.model.answer.TimeRange;

/** How long a workshop is to take, as far as it says so. */
record WorkshopTime(Located<TimeRange> first, long minutes) {
  /** Of one sitting, or of all its sittings together. */
  static Optional<WorkshopTime> of(Gathering gathering) {
    List<Located<TimeRange>> times =
        gathering.sittings().isEmpty()
            ? gathering.time().stream().toList()
            : gathering.sittings().stream().flatMap(one -> one.value().time().stream()).toList();
    boolean whole = gathering.sittings().stream().allMatch(one -> one.value().time().isPresent());
    if (times.isEmpty() || !whole) {
      return Optional.empty();
    }
    long minutes = 0;
    for (Located<TimeRange> time : times) {
      minutes += time.value().minutes();
    }
    return Optional.of(new WorkshopTime(times.get(0), minutes));
  }
}
