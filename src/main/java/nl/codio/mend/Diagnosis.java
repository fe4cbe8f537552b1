package nl.codio.mend;

import java.util.List;
import java.util.Optional;
import nl.codio.source.MappingNode;

/**
 * What can be put right in one text.
 *
 * @param root the top of its tree, which the proposals speak of; absent when it cannot be trusted
 */
record Diagnosis(Optional<MappingNode> root, List<Proposal> proposals) {

  Diagnosis {
    proposals = List.copyOf(proposals);
  }
}
