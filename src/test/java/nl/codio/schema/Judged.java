package nl.codio.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Finding;
import nl.codio.forms.Decoded;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;
import nl.codio.source.MappingNode;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SourceReader;

/**
 * What decoder and schema each say of the shape of a file.
 *
 * @param decoder the codes of what the decoder refuses
 * @param lacksSideOfFork whether the decoder asks for the key of a fork
 * @param schema what the schema of its kind refuses
 */
record Judged(Node root, List<String> decoder, boolean lacksSideOfFork, List<String> schema) {

  /** What is wrong with the shape; what is missing (B022) is for codio alone. */
  private static final Set<String> SHAPE =
      Set.of("B020", "B021", "B023", "B024", "B025", "B029", "B030");

  private static final URI ALL = URI.create("https://codio.invalid/all");
  private static final Validator VALIDATOR = validator();

  /** Judges a file; nothing when it is no YAML or not codio's. */
  static Optional<Judged> file(String yaml) {
    return SourceReader.parse(Path.of("test.yaml"), yaml.getBytes(UTF_8))
        .root()
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .flatMap(root -> kind(root).map(kind -> of(root, kind)));
  }

  /** Whether both say the same. */
  boolean agreed() {
    return decoder.isEmpty() == schema.isEmpty();
  }

  /** What the schema of all kinds refuses. */
  List<String> schemaOfAll() {
    return errors(ALL, YamlAsJson.of(root));
  }

  private static Judged of(MappingNode root, FileKind kind) {
    List<Finding> findings = Decoded.from(root, kind::read).findings();
    List<String> decoder = findings.stream().map(Finding::code).filter(SHAPE::contains).toList();
    boolean noSide =
        findings.stream().anyMatch(it -> it.message().key().equals("findings.B022.one-of"));
    JsonNode json = YamlAsJson.of(root);
    return new Judged(root, decoder, noSide, errors(uri(kind), json));
  }

  private static Optional<FileKind> kind(MappingNode root) {
    return root.entry("soort")
        .map(MappingNode.Entry::value)
        .filter(ScalarNode.class::isInstance)
        .flatMap(word -> FileKind.of(((ScalarNode) word).text()));
  }

  private static List<String> errors(URI schema, JsonNode json) {
    Validator.Result result = VALIDATOR.validate(schema, json);
    assertThat(result.isValid()).isEqualTo(result.getErrors().isEmpty());
    return result.getErrors().stream()
        .map(error -> error.getInstanceLocation() + " " + error.getError())
        .toList();
  }

  /** It holds each schema to the meta-schema as well. */
  private static Validator validator() {
    Messages dutch = Messages.in(Language.NL);
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
    for (FileKind kind : FileKind.values()) {
      validator.registerSchema(uri(kind), Schemas.of(kind, dutch));
    }
    validator.registerSchema(ALL, Schemas.ofAll(dutch));
    return validator;
  }

  private static URI uri(FileKind kind) {
    return URI.create("https://codio.invalid/" + kind.word());
  }
}
