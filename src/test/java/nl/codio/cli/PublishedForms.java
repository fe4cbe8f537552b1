package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** What others ask of a document that they are to take. */
final class PublishedForms {

  private PublishedForms() {}

  /** By the JSON Schema of OASIS. */
  static void checkSarif(String text) {
    checkJson(text, "/schema/sarif-schema-2.1.0.json");
  }

  static void checkGitlab(String text) {
    checkJson(text, "/nl/codio/output/gitlab-code-quality.schema.json");
  }

  static void checkJunit(String text) {
    URL schema =
        Objects.requireNonNull(PublishedForms.class.getResource("/nl/codio/output/junit.xsd"));
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(schema)
          .newValidator()
          .validate(new StreamSource(new StringReader(text)));
    } catch (SAXException e) {
      throw new AssertionError(text, e);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void checkJson(String text, String schema) {
    try (InputStream stream = PublishedForms.class.getResourceAsStream(schema)) {
      String rules = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<Error> errors =
          new ValidatorFactory()
              .withJsonNodeFactory(new JacksonNode.Factory())
              .withDefaultDialect(new Dialects.Draft2020Dialect())
              .validate(rules, text)
              .getErrors();
      assertThat(errors)
          .extracting(error -> error.getInstanceLocation() + " " + error.getError())
          .isEmpty();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
