package nl.codio.mend;

import java.util.List;

/**
 * A mend with what the file must say after it.
 *
 * @param effects empty where it says the same
 */
record Proposal(Mend mend, List<Effect> effects) {

  Proposal {
    effects = List.copyOf(effects);
  }

  boolean isSure() {
    return mend.sure();
  }
}
