/**
 * The value framework of the handbook: three foundations, six principles, 32 values, and the
 * example actions in six categories. {@link nl.codio.framework.Framework} is the way in; a {@link
 * nl.codio.framework.Lexicon} finds a thing by the name that someone wrote. The data stands in one
 * YAML resource an edition, read by {@code FrameworkReader}, and each translation in one beside it,
 * read by {@code TranslationReader} when it is asked for. Names are compared as {@code
 * nl.codio.diagnostics.Spelling} does.
 */
@NullMarked
package nl.codio.framework;

import org.jspecify.annotations.NullMarked;
