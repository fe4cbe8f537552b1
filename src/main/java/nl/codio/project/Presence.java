package nl.codio.project;

/** Whether a file that another one names is there. */
public enum Presence {
  /** It is. */
  HERE,
  /** It should be within the project, and is not. */
  MISSING,
  /** It would lie outside the repository, where codio does not look. */
  OUTSIDE
}
