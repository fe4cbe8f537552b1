package nl.codio.forms;

/** From when on a question of the handbook expects an answer, in the order of the work. */
public enum Phase {
  /** The situation or the case is described (2.2, 3.2). */
  DESCRIPTION,
  /** A workshop is prepared (3.2). */
  PREPARATION,
  /** Values are weighed: the desired situation or the workshop (2.3, 3.3). */
  WEIGHING,
  /** What is to be done (2.4, 3.3). */
  ACTIONS,
  /** It is carried out and followed (2.5, 3.4). */
  FOLLOW_UP
}
