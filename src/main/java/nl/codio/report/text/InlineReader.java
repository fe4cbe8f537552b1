package nl.codio.report.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the inline parts of one document; the one place that decides what may be a link. */
final class InlineReader {

  private final ReferenceRepository references;
  private final Set<Reference> defined = new LinkedHashSet<>();
  private final Set<Reference> used = new HashSet<>();

  InlineReader(Document document) {
    this.references = Parser.REFERENCES.get(document);
  }

  /** Takes note of a definition of an address. */
  void define(Reference definition) {
    defined.add(definition);
  }

  /** The definitions that no link used: perhaps never meant as such, so that they must show. */
  List<Reference> unused() {
    return defined.stream().filter(definition -> !used.contains(definition)).toList();
  }

  /** The parts of a node's text. */
  List<Inline> of(Node parent) {
    return children(parent, false, 0);
  }

  private List<Inline> children(Node parent, boolean inLink, int depth) {
    if (depth > Limits.DEPTH) {
      throw new TooDeepException();
    }
    List<Inline> parts = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      inline(node, inLink, depth + 1).forEach(part -> append(part, parts));
    }
    return parts;
  }

  /** Joins texts that the parser has cut, so that a writer sees an entity or a mark whole. */
  private static void append(Inline part, List<Inline> parts) {
    int last = parts.size() - 1;
    if (part instanceof Inline.Text text
        && last >= 0
        && parts.get(last) instanceof Inline.Text before) {
      parts.set(last, new Inline.Text(before.text() + text.text()));
    } else {
      parts.add(part);
    }
  }

  private List<Inline> inline(Node node, boolean inLink, int depth) {
    if (node instanceof TextBase) {
      return children(node, inLink, depth);
    }
    if (node instanceof Emphasis) {
      return List.of(new Inline.Emphasis(children(node, inLink, depth)));
    }
    if (node instanceof StrongEmphasis) {
      return List.of(new Inline.Strong(children(node, inLink, depth)));
    }
    if (node instanceof InlineLinkNode link) {
      return linked(link.getUrl().unescape(), label(node, depth), inLink);
    }
    if (node instanceof RefNode reference) {
      return reference(reference, inLink, depth);
    }
    return List.of(leaf(node, inLink));
  }

  private Inline leaf(Node node, boolean inLink) {
    if (node instanceof Code code) {
      return new Inline.Code(code.getText().toString());
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return new Inline.Break(node instanceof HardLineBreak);
    }
    if (node instanceof AutoLink link) {
      String address = link.getText().unescape();
      return linked(address, text(address), inLink).get(0);
    }
    if (node instanceof MailLink link) {
      String address = link.getText().toString();
      return linked("mailto:" + address, text(address), inLink).get(0);
    }
    if (node instanceof HtmlInlineBase) {
      return new Inline.Text(node.getChars().toString());
    }
    return new Inline.Text(node.getChars().unescape());
  }

  private List<Inline> reference(RefNode node, boolean inLink, int depth) {
    Optional<Reference> definition = Optional.ofNullable(node.getReferenceNode(references));
    List<Inline> label = label(node, depth);
    if (definition.isPresent()) {
      used.add(definition.get());
      return linked(definition.get().getUrl().unescape(), label, inLink);
    }
    List<Inline> typed = new ArrayList<>();
    typed.add(new Inline.Text(node instanceof ImageRef ? "![" : "["));
    typed.addAll(label);
    boolean combined = node.getText().isEmpty() || node.getReference().isEmpty();
    typed.add(new Inline.Text(combined ? "]" : "][" + node.getReference().unescape() + "]"));
    return typed;
  }

  private List<Inline> label(Node node, int depth) {
    if (node instanceof Image image) {
      return text(image.getText().unescape());
    }
    if (node instanceof ImageRef image) {
      return text((image.getText().isEmpty() ? image.getReference() : image.getText()).unescape());
    }
    return children(node, true, depth);
  }

  private static List<Inline> linked(String resolved, List<Inline> label, boolean inLink) {
    Optional<Address> address = inLink ? Optional.empty() : Address.allowed(resolved);
    if (address.isEmpty()) {
      return label;
    }
    List<Inline> shown = label.isEmpty() ? text(address.get().text()) : label;
    return List.of(new Inline.Link(address.get(), shown));
  }

  private static List<Inline> text(String text) {
    return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
  }
}
