package nl.codio.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.lsp.Cursor.Role;

/**
 * Looks for a point within brackets or braces, perhaps over more lines, which need not be closed.
 */
final class FlowScan {

  private static final int MOST_LINES = 50;

  /** As deep as a file of codio may go. */
  private static final int DEEPEST = 100;

  /** Brackets or braces that are open, with the key that is being answered in them. */
  private static final class Frame {
    private final char opened;
    private final Map<String, String> answers = new HashMap<>();
    private String key = "";
    private boolean behindKey;

    Frame(char opened) {
      this.opened = opened;
    }
  }

  private final List<String> lines;
  private final int row;
  private final int column;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private Optional<Frame> target = Optional.empty();
  private Optional<Cursor> found = Optional.empty();

  private FlowScan(List<String> lines, int row, int column) {
    this.lines = lines;
    this.row = row;
    this.column = column;
  }

  /**
   * The point, if it lies within brackets that open at this place. Its path holds the keys between
   * that place and the point; a text that answers no key in it stands in a list.
   */
  static Optional<Cursor> at(List<String> lines, int from, int fromColumn, int row, int column) {
    return new FlowScan(lines, row, column).scan(from, fromColumn);
  }

  private Optional<Cursor> scan(int from, int fromColumn) {
    int last = Math.min(lines.size() - 1, row + MOST_LINES);
    for (int at = from; at <= last; at++) {
      if (scanLine(at, at == from ? fromColumn : 0)) {
        break;
      }
    }
    return found.map(
        cursor ->
            cursor.in(cursor.path(), target.map(frame -> others(frame, cursor)).orElse(Map.of())));
  }

  private static Map<String, String> others(Frame frame, Cursor cursor) {
    Map<String, String> others = new HashMap<>(frame.answers);
    others.remove(cursor.key());
    return others;
  }

  /** Whether the brackets were closed, or the point was seen and they never are. */
  private boolean scanLine(int at, int from) {
    String line = lines.get(at);
    int end = LineShape.withoutComment(line);
    int start = from;
    boolean begins = true;
    for (int i = from; i < end; i++) {
      char letter = line.charAt(i);
      boolean opens = begins && (letter == '{' || letter == '[') && frames.size() < DEEPEST;
      boolean isKey = letter == ':' && !frames.isEmpty() && isKey(line, start, i, end);
      if (opens) {
        frames.push(new Frame(letter));
      } else if (isKey) {
        key(at, start, i);
      } else if (!frames.isEmpty() && ",}]".indexOf(letter) >= 0) {
        token(at, start, i);
        frames.element().behindKey = false;
        if (letter != ',' && (frames.pop() == target.orElse(null) || frames.isEmpty())) {
          return true;
        }
      } else {
        if (begins && (letter == '"' || letter == '\'')) {
          int close = line.indexOf(letter, i + 1);
          i = close < 0 || close > end ? end - 1 : close;
        }
        begins &= letter == ' ' || letter == '\t';
        continue;
      }
      start = i + 1;
      begins = true;
    }
    if (!frames.isEmpty()) {
      token(at, start, Math.max(end, at == row ? column : 0));
    }
    return frames.isEmpty() || (at == row && found.isEmpty());
  }

  private boolean isKey(String line, int start, int colon, int end) {
    Frame frame = frames.element();
    boolean ends = colon + 1 >= end || " \t,}\"'[{".indexOf(line.charAt(colon + 1)) >= 0;
    return frame.opened == '{' && !frame.behindKey && ends && colon > start;
  }

  private void key(int at, int start, int colon) {
    Frame frame = frames.element();
    String name = LineShape.bare(lines.get(at).substring(start, colon));
    if (covers(at, start, colon)) {
      find(frame, Role.KEY, name, at, start, colon);
    }
    frame.key = name;
    frame.behindKey = true;
    frame.answers.put(name, "");
  }

  private void token(int at, int start, int end) {
    Frame frame = frames.element();
    String line = lines.get(at);
    String text = line.substring(Math.min(start, line.length()), Math.min(end, line.length()));
    if (covers(at, start, end)) {
      boolean word = frame.opened == '{' && !frame.behindKey;
      find(frame, word ? Role.BEGUN : Role.VALUE, word ? "" : frame.key, at, start, end);
    }
    if (frame.behindKey && !text.isBlank()) {
      frame.answers.put(frame.key, LineShape.bare(text));
    }
  }

  private boolean covers(int at, int start, int end) {
    return found.isEmpty() && at == row && start <= column && column <= end;
  }

  private void find(Frame frame, Role role, String key, int at, int start, int end) {
    String line = lines.get(at);
    int first = start;
    while (first < end && first < line.length() && first < column && line.charAt(first) == ' ') {
      first++;
    }
    int last = Math.min(end, line.length());
    while (last > first && last > column && line.charAt(last - 1) == ' ') {
      last--;
    }
    String text = LineShape.bare(line.substring(Math.min(first, last), last));
    target = Optional.of(frame);
    found =
        Optional.of(
            new Cursor(
                path(),
                role,
                role == Role.KEY ? text : key,
                text,
                first,
                Math.max(first, last),
                Map.of()));
  }

  /** The keys that are answered by the braces and brackets within which the point lies. */
  private List<String> path() {
    List<String> path = new ArrayList<>();
    frames
        .descendingIterator()
        .forEachRemaining(
            frame -> {
              if (frame != frames.element() && frame.behindKey) {
                path.add(frame.key);
              }
            });
    return path;
  }
}
