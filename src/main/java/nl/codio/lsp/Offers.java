package nl.codio.lsp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.codio.forms.Mark;
import nl.codio.forms.Part;
import nl.codio.language.Messages;
import nl.codio.lsp.Cursor.Role;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Completes: the keys that may stand at a point and are not there yet, and answers. */
final class Offers {

  private final KeyTexts texts;
  private final AnswerOffers answers;

  Offers(Messages messages, KeyTexts texts, Clock clock) {
    this.texts = texts;
    this.answers = new AnswerOffers(messages, clock);
  }

  /** What may stand there, the likeliest first. */
  List<CompletionItem> at(Spot spot) {
    List<Offer> offers = new ArrayList<>();
    if (spot.cursor().role() != Role.VALUE) {
      offers.addAll(keys(spot));
    }
    if (spot.cursor().role() != Role.KEY) {
      offers.addAll(answers.at(spot));
    }
    List<CompletionItem> items = new ArrayList<>();
    for (Offer offer : offers) {
      items.add(item(offer, items.size(), spot));
    }
    return items;
  }

  private List<Offer> keys(Spot spot) {
    Cursor cursor = spot.cursor();
    if (spot.kind().isEmpty()) {
      return cursor.path().isEmpty() ? beginning(cursor) : List.of();
    }
    Set<String> beside = new HashSet<>(cursor.beside().keySet());
    List<Offer> usual = new ArrayList<>();
    List<Offer> rare = new ArrayList<>();
    if (spot.group().isEmpty()) {
      return usual;
    }
    for (Map.Entry<String, Part> entry : FormMap.keys(spot.group(), beside).entrySet()) {
      String key = entry.getKey();
      if (!beside.contains(key)) {
        Part part = entry.getValue();
        (isRare(part) ? rare : usual).add(key(spot, key, part));
      }
    }
    usual.addAll(rare);
    return usual;
  }

  private static List<Offer> beginning(Cursor cursor) {
    List<Offer> offers = new ArrayList<>();
    for (String key : List.of("codio", "soort")) {
      if (!cursor.beside().containsKey(key)) {
        offers.add(new Offer(key, behind(cursor, key, true), "", "", CompletionItemKind.Property));
      }
    }
    return offers;
  }

  private Offer key(Spot spot, String key, Part part) {
    String path = spot.path(key);
    boolean line = part instanceof Part.Ask;
    return new Offer(
        key,
        behind(spot.cursor(), key, line),
        texts.label(path),
        texts.markdown(path, part),
        CompletionItemKind.Property);
  }

  /** A key with what has to stand behind it, unless that stands there already. */
  private static String behind(Cursor cursor, String key, boolean onLine) {
    if (cursor.role() == Role.KEY) {
      return key;
    }
    return onLine ? key + ": " : key + ":";
  }

  private static boolean isRare(Part part) {
    if (part instanceof Part.Ask ask) {
      return ask.marks().contains(Mark.RARE);
    }
    return part instanceof Part.Group group && group.marks().contains(Mark.RARE);
  }

  private static CompletionItem item(Offer offer, int rank, Spot spot) {
    Cursor cursor = spot.cursor();
    Range range =
        new Range(new Position(spot.row(), cursor.start()), new Position(spot.row(), cursor.end()));
    CompletionItem item = new CompletionItem(offer.label());
    item.setKind(offer.kind());
    item.setTextEdit(Either.forLeft(new TextEdit(range, offer.text())));
    item.setFilterText(offer.label());
    item.setSortText(Integer.toString(10_000 + rank));
    if (!offer.detail().isEmpty()) {
      item.setDetail(offer.detail());
    }
    if (!offer.markdown().isEmpty()) {
      item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, offer.markdown()));
    }
    return item;
  }
}
