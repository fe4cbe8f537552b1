package nl.codio.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.codio.language.Language;
import nl.codio.language.Messages;
import org.junit.jupiter.api.Test;

class FormLabelsTest {

  private final FormLabels dutch = new FormLabels(Messages.in(Language.NL));
  private final FormLabels english = new FormLabels(Messages.in(Language.EN));

  @Test
  void a_label_is_told_in_the_language_asked_for() {
    assertThat(dutch.label("casus.omschrijving.rol-digitalisering"))
        .isEqualTo("Rol van digitalisering");
    assertThat(english.label("casus.omschrijving.rol-digitalisering"))
        .isEqualTo("Role of digitalisation");
  }

  @Test
  void what_means_the_same_everywhere_is_found_without_the_first_keys() {
    assertThat(dutch.label("workshop.acties.actiehouder")).isEqualTo("Actiehouder");
    assertThat(dutch.label("workshop.acties.wijzigt.processen"))
        .isEqualTo("Processen en werkwijzen");
  }

  @Test
  void a_label_of_the_whole_path_goes_first() {
    assertThat(dutch.label("voortgang.regels.actiehouder")).isEqualTo("Nieuwe actiehouder");
  }

  @Test
  void a_path_without_a_label_is_a_bug() {
    assertThatThrownBy(() -> dutch.label("casus.omschrijving.nonsens"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("casus.omschrijving.nonsens");
  }

  @Test
  void a_question_is_found_by_its_whole_path_only() {
    assertThat(dutch.question("casus.omschrijving.context"))
        .contains("Wat is de context van dit project?");
    assertThat(english.question("casus.omschrijving.context"))
        .contains("What is the context of this project?");
    assertThat(dutch.question("workshop.casus.omschrijving.context")).isEmpty();
  }

  @Test
  void where_the_handbook_asks_nothing_there_is_no_question() {
    assertThat(dutch.question("casus.titel")).isEmpty();
  }
}
