package nl.codio.mend;

import nl.codio.source.SourceText;

/**
 * A file that is to be mended.
 *
 * @param source its text as it is now
 * @param form its tree beside the description of its form
 * @param names the values that are known in it
 * @param ids the ids that are given already in its case, itself included
 */
record Patient(SourceText source, FilledForm form, KnownNames names, GivenIds ids) {

  Written written() {
    return new Written(source);
  }
}
