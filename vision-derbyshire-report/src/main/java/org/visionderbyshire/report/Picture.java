package org.visionderbyshire.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture being drawn as SVG that stands alone: as wide as a page, with a title and a description
 * in words. Not thread-safe.
 */
final class Picture {

  /** So wide that {@link Lettering}'s smallest size prints at seven points on A4 upright. */
  static final int WIDTH = 900;

  /** A third of A4 upright, so that parts of this height leave little of a page empty. */
  static final int SHEET_HEIGHT = 440;

  static final int MARGIN = 8;

  static final String INK = "#1a1a1a";
  static final String PAPER = "#ffffff";
  static final String HEAD = "#1f3a5f";
  static final String BAND = "#eef2f6";
  static final String RULE = "#5f6b77";
  static final String FAINT = "#ccd3da";
  static final String TINT = "#d6e4f4";

  /** What a line consists of that stands for something uncertain. */
  static final String DASHES = "5 3";

  private final Markup out;
  private final String id;

  /**
   * Begins a picture.
   *
   * @param id what the ids of its elements begin with
   */
  Picture(Markup out, String id, int height, String title, String description) {
    this.out = out;
    this.id = id;
    out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", WIDTH, "height", height)
        .with("viewBox", "0 0 " + WIDTH + " " + height, "role", "img")
        .with("aria-labelledby", id("title") + " " + id("desc"))
        .with("font-family", "Arial, Helvetica, 'Liberation Sans', sans-serif", "fill", INK)
        .line()
        .element("title", title, "id", id("title"))
        .line()
        .element("desc", description, "id", id("desc"))
        .line();
    rectangle(0, 0, WIDTH, height).with("fill", PAPER);
  }

  void end() {
    out.close().line();
  }

  /** The id of a part of the picture, unlike those of other pictures. */
  String id(String part) {
    return id + "-" + part;
  }

  /** Begins parts that belong together; the words in full show when they are pointed at. */
  Markup group(String inFull) {
    return out.open("g").element("title", inFull);
  }

  void endGroup() {
    out.close().line();
  }

  Markup rectangle(int x, int y, int width, int height) {
    return out.empty("rect", "x", x, "y", y, "width", width, "height", height);
  }

  /** A line from point to point; points are x and y by turns. */
  Markup path(Integer... points) {
    return out.empty("polyline", "points", points(points)).with("fill", "none");
  }

  /** A closed shape; points are x and y by turns. */
  Markup shape(Integer... points) {
    return out.empty("polygon", "points", points(points));
  }

  private static String points(Integer... points) {
    return IntStream.range(0, points.length / 2)
        .mapToObj(i -> points[2 * i] + "," + points[2 * i + 1])
        .collect(Collectors.joining(" "));
  }

  /** Lines of text under each other from a height on; tells where they end. */
  int lines(Lettering lettering, int x, int top, List<String> lines, String ink) {
    int y = top;
    for (String line : lines) {
      text(lettering, x, y);
      if (!ink.equals(INK)) {
        out.with("fill", ink);
      }
      out.text(line).close();
      y += lettering.leading();
    }
    return y;
  }

  /** The heading at the top, and what is said beneath it. */
  void heading(String inFull, List<String> title, List<String> about) {
    group(inFull);
    int y = lines(Lettering.TITLE, MARGIN, MARGIN, title);
    endGroup();
    lines(Lettering.PLAIN, MARGIN, y, about);
  }

  /** A line of text that ends at a point, however wide the letters of a reader's machine are. */
  void lineUpTo(Lettering lettering, int x, int top, String line) {
    text(lettering, x, top);
    out.with("text-anchor", "end").text(line).close();
  }

  private void text(Lettering lettering, int x, int top) {
    out.open("text", "x", x, "y", top + lettering.size(), "font-size", lettering.size());
    if (lettering.isBold()) {
      out.with("font-weight", "bold");
    }
  }

  int lines(Lettering lettering, int x, int top, List<String> lines) {
    return lines(lettering, x, top, lines, INK);
  }

  /**
   * Defines slanted lines, to be told from a plain area also in black and white; tells its name.
   */
  String hatch() {
    String name = id("hatch");
    out.open("defs")
        .open("pattern", "id", name, "width", 6, "height", 6, "patternUnits", "userSpaceOnUse")
        .with("patternTransform", "rotate(45)")
        .empty("rect", "width", 6, "height", 6, "fill", PAPER)
        .empty("rect", "width", 2, "height", 6, "fill", RULE)
        .close()
        .close()
        .line();
    return "url(#" + name + ")";
  }
}
