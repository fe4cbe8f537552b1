package nl.codio.project;

/** What is done with links that lead to a folder or out of the project. */
public enum Links {
  /** They are left alone and told, so that nothing outside is read unasked. */
  NOT_FOLLOWED,
  /** What they lead to is read as if it stood where the link stands. */
  FOLLOWED
}
