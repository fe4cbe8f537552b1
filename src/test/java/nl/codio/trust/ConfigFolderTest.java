package nl.codio.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class ConfigFolderTest {

  @Test
  void is_that_of_the_desktop_on_linux() {
    assertThat(ConfigFolder.of(Map.of("XDG_CONFIG_HOME", "/cfg"), "Linux", "/home/an"))
        .contains(Path.of("/cfg/codio"));
    assertThat(ConfigFolder.of(Map.of(), "Linux", "/home/an"))
        .contains(Path.of("/home/an/.config/codio"));
  }

  @Test
  void a_path_that_is_not_absolute_is_ignored() {
    assertThat(ConfigFolder.of(Map.of("XDG_CONFIG_HOME", "cfg"), "Linux", "/home/an"))
        .contains(Path.of("/home/an/.config/codio"));
  }

  @Test
  void is_application_support_on_a_mac() {
    assertThat(ConfigFolder.of(Map.of(), "Mac OS X", "/Users/an"))
        .contains(Path.of("/Users/an/Library/Application Support/codio"));
  }

  @Test
  void is_roaming_data_on_windows() {
    assertThat(ConfigFolder.of(Map.of("APPDATA", "/c/an/Roaming"), "Windows 11", "/c/an"))
        .contains(Path.of("/c/an/Roaming/codio"));
    assertThat(ConfigFolder.of(Map.of(), "Windows 11", "/c/an"))
        .contains(Path.of("/c/an/AppData/Roaming/codio"));
  }

  @Test
  void there_is_none_without_a_home() {
    assertThat(ConfigFolder.of(Map.of(), "Linux", "?")).isEmpty();
    assertThat(ConfigFolder.of(Map.of(), "Linux", "")).isEmpty();
  }
}
