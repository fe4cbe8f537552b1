package nl.codio.report;

/**
 * What did not fit on a sheet of one page, even in the smallest letters that can be read.
 *
 * @param values how many values
 * @param reasons of how many shown values the reason
 * @param actions how many actions
 * @param texts how many other texts were shortened
 */
public record LeftOut(int values, int reasons, int actions, int texts) {

  /** Whether all of it fits. */
  public boolean nothing() {
    return values + reasons + actions + texts == 0;
  }
}
