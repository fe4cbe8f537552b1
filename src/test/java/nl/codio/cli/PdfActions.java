package nl.codio.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF would do when it is opened or clicked on. */
final class PdfActions {

  private static final Set<String> ACTIONS =
      Set.of(
          "GoToR",
          "GoToE",
          "Launch",
          "Thread",
          "Sound",
          "Movie",
          "Hide",
          "SubmitForm",
          "ResetForm",
          "ImportData",
          "JavaScript",
          "SetOCGState",
          "Rendition",
          "Trans",
          "GoTo3DView");
  private static final List<String> RUNNING = List.of("JS", "AA", "XFA", "EmbeddedFiles", "F");

  private PdfActions() {}

  /**
   * Everything in it that runs, fetches or sends something; a link to a page on the web is fine.
   */
  static List<String> offences(Path file) throws IOException {
    List<String> offences = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      Deque<COSBase> left = new ArrayDeque<>(List.of(document.getDocument().getTrailer()));
      while (!left.isEmpty()) {
        COSBase next = left.pop();
        if (seen.add(next)) {
          visit(next, left, offences);
        }
      }
    }
    return offences;
  }

  private static void visit(COSBase next, Deque<COSBase> left, List<String> offences) {
    if (next instanceof COSObject reference && reference.getObject() != null) {
      left.push(reference.getObject());
    } else if (next instanceof COSArray array) {
      array.forEach(left::push);
    } else if (next instanceof COSDictionary dictionary) {
      dictionary.getValues().forEach(left::push);
      judge(dictionary, offences);
    }
  }

  private static void judge(COSDictionary dictionary, List<String> offences) {
    for (String key : RUNNING) {
      if (dictionary.containsKey(key) && !isFlags(dictionary, key)) {
        offences.add(key + " in " + dictionary);
      }
    }
    String action = dictionary.getNameAsString(COSName.S, "");
    if (action.equals("URI") && !leadsToAPage(dictionary.getString(COSName.URI, ""))) {
      offences.add("a link to " + dictionary.getString(COSName.URI));
    } else if (ACTIONS.contains(action)) {
      offences.add("an action " + action);
    }
  }

  /** An annotation has flags under the key that elsewhere names a file. */
  private static boolean isFlags(COSDictionary dictionary, String key) {
    return key.equals("F") && dictionary.getInt(key, -1) >= 0;
  }

  private static boolean leadsToAPage(String address) {
    return address.matches("(?i)(https?://[^/].*|mailto:.*)");
  }
}
