package nl.codio.lsp;

/** Why a language server ended. */
public enum Ending {
  /** The editor asked for it, in the order of the protocol. */
  ASKED,
  /** The editor asked for it without saying first that it would. */
  UNANNOUNCED,
  /** Nobody is there any more: its input ended, or the editor's process did. */
  ALONE
}
