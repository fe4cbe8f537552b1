package nl.codio.report.assembly;

import java.util.List;
import nl.codio.forms.Audience;
import nl.codio.forms.Question;

/**
 * Who may read the answers of a form.
 *
 * @param form its questions
 */
record FormAudience(List<Question> form) {

  FormAudience {
    form = List.copyOf(form);
  }

  /** Whether of this question, and of all that it falls apart in, nothing is for everybody. */
  boolean keepsInside(String path) {
    return form.stream().noneMatch(one -> isPublicPartOf(one, path));
  }

  private static boolean isPublicPartOf(Question one, String path) {
    boolean part = one.path().equals(path) || one.path().startsWith(path + ".");
    return part && one.audience().filter(who -> who == Audience.PUBLIC).isPresent();
  }
}
