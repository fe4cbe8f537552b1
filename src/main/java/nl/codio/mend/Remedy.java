package nl.codio.mend;

import java.util.function.Consumer;

/** One sort of thing that can be put right. It has no state. */
interface Remedy {

  /** Passes on what can be put right in this file. */
  void propose(Patient file, Consumer<Proposal> to);
}
