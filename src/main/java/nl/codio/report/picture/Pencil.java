package nl.codio.report.picture;

/**
 * Draws pictures as SVG, to stand in a page or in a file of its own.
 *
 * @param palette the colours
 * @param words the language
 */
public record Pencil(Palette palette, Words words) {

  /**
   * The picture as one {@code svg} element, well-formed XML.
   *
   * @param id what the ids within it begin with: lower-case letters, digits and hyphens, another
   *     one for each picture of a page
   * @throws IllegalArgumentException when the id is no such name
   */
  public String draw(Picture picture, String id) {
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("no id for a picture: " + id);
    }
    if (picture instanceof ValueWheel wheel) {
      return new WheelDrawer(wheel, this).draw(id);
    } else if (picture instanceof ActionTimeline timeline) {
      return new TimelineDrawer(timeline, this).draw(id);
    } else if (picture instanceof TensionGraph graph) {
      return new GraphDrawer(graph, this).draw(id);
    } else if (picture instanceof ValueGrid grid) {
      return new GridDrawer(grid, this).draw(id);
    }
    throw new IllegalStateException(picture.getClass().getName());
  }
}
