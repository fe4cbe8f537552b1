package nl.codio.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainLambdasTest {

  private static final String PACKAGE = "nl/codio/build/";
  private static final String MADE_AT_RUN = "LambdaMetafactory";

  @TempDir private Path folder;

  @BeforeEach
  void copy_the_samples() throws Exception {
    Path here =
        Path.of(Samples.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(PACKAGE);
    Files.createDirectories(folder.resolve(PACKAGE));
    try (Stream<Path> all = Files.list(here)) {
      for (Path file : all.filter(PlainLambdasTest::isSample).toList()) {
        Files.copy(file, folder.resolve(PACKAGE).resolve(file.getFileName()));
      }
    }
  }

  @Test
  void what_lambdas_and_records_say_stays_the_same() throws Exception {
    PlainLambdas.in(folder);

    assertThat(saidByTheCopy()).hasSizeGreaterThan(25).isEqualTo(new Samples().get());
  }

  @Test
  void no_lambda_is_left_but_those_that_cannot_share_a_class() throws Exception {
    assertThat(text("Samples")).contains(MADE_AT_RUN);

    PlainLambdas.in(folder);

    assertThat(text("Samples$Inner")).doesNotContain(MADE_AT_RUN);
    assertThat(text("Samples$Lambdas")).contains("Loud").doesNotContain("Quiet");
    assertThat(text("Samples$Point")).contains("java/util/Objects");
  }

  @Test
  void a_second_time_there_is_nothing_left_to_do() throws Exception {
    PlainLambdas.in(folder);
    String once = text("Samples$Inner") + text("Samples$Inner$Lambdas");

    PlainLambdas.in(folder);

    assertThat(text("Samples$Inner") + text("Samples$Inner$Lambdas")).isEqualTo(once);
    assertThat(saidByTheCopy()).isEqualTo(new Samples().get());
  }

  @Test
  void what_was_made_for_a_class_that_is_gone_goes_too() throws Exception {
    PlainLambdas.in(folder);
    try (Stream<Path> all = Files.list(folder.resolve(PACKAGE))) {
      for (Path file : all.filter(file -> !file.toString().endsWith("$Lambdas.class")).toList()) {
        Files.delete(file);
      }
    }

    PlainLambdas.in(folder);

    assertThat(folder.resolve(PACKAGE)).isEmptyDirectory();
  }

  private static boolean isSample(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("Samples") && name.endsWith(".class");
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(PACKAGE + name + ".class"), ISO_8859_1);
  }

  private List<?> saidByTheCopy() throws Exception {
    Object copy =
        new Copies().loadClass("nl.codio.build.Samples").getDeclaredConstructor().newInstance();
    return (List<?>) ((Supplier<?>) copy).get();
  }

  /** Loads the copies in the folder, and all else from where it always is. */
  private final class Copies extends ClassLoader {
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Path file = folder.resolve(name.replace('.', '/') + ".class");
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null || !Files.exists(file)) {
        return loaded == null ? super.loadClass(name, resolve) : loaded;
      }
      try {
        byte[] bytes = Files.readAllBytes(file);
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
