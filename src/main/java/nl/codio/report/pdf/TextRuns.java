package nl.codio.report.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/**
 * Splits a paragraph where the direction of reading turns (Unicode's algorithm, as Java has it).
 */
final class TextRuns implements BidiSplitter {

  private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    int direction =
        defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    bidi = new Bidi(paragraph, direction);
  }

  @Override
  public int countTextRuns() {
    return bidi.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    int start = bidi.getRunStart(run);
    boolean leftToRight = bidi.getRunLevel(run) % 2 == 0;
    return new BidiTextRun(start, bidi.getRunLimit(run) - start, leftToRight ? LTR : RTL);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    Bidi first = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return first.baseIsLeftToRight() ? LTR : RTL;
  }
}
