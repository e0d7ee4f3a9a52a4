package org.visionderbyshire.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Markup that was read back. */
final class Drawn {

  private final Document document;

  private Drawn(Document document) {
    this.document = document;
  }

  static Drawn of(String markup) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new Drawn(
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup))));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + markup, e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> all(String name) {
    return all(root(), name);
  }

  static List<Element> all(Element within, String name) {
    NodeList nodes = within.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> (Element) nodes.item(i))
        .toList();
  }

  List<String> ids() {
    return all("*").stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** What a reader sees: no title, no description. */
  static String seen(Element within) {
    StringBuilder seen = new StringBuilder();
    all(within, "text").forEach(text -> seen.append(text.getTextContent()).append(' '));
    return seen.toString();
  }

  /** The room that each text of a picture takes. */
  static List<Room> texts(Element picture) {
    return all(picture, "text").stream().map(Drawn::text).toList();
  }

  /** Boxes that hold text, with the room of each text in it. */
  static List<List<Room>> boxes(Element picture) {
    List<List<Room>> boxes = new ArrayList<>();
    for (Element group : all(picture, "g")) {
      List<Element> frames = all(group, "rect").stream()
          .filter(rect -> !rect.getAttribute("rx").isEmpty())
          .toList();
      if (!frames.isEmpty()) {
        List<Room> box = new ArrayList<>();
        box.add(frame(frames.get(0)));
        box.addAll(texts(group));
        boxes.add(box);
      }
    }
    return boxes;
  }

  static Room frame(Element rect) {
    return new Room(
        "", number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
  }

  private static Room text(Element text) {
    int size = number(text, "font-size");
    Lettering lettering = size == Lettering.TITLE.size()
        ? Lettering.TITLE
        : text.hasAttribute("font-weight") ? Lettering.BOLD : Lettering.PLAIN;
    String words = text.getTextContent();
    return new Room(
        words,
        number(text, "x")
            - (text.getAttribute("text-anchor").equals("end") ? lettering.width(words) : 0),
        number(text, "y") - size + 1,
        lettering.width(words),
        size + size / 4 - 1);
  }

  /** The corners of all lines and shapes. */
  static List<Room> points(Element picture) {
    List<Room> points = new ArrayList<>();
    for (Element element : all(picture, "*")) {
      if (element.hasAttribute("points")) {
        for (String point : element.getAttribute("points").split(" ", -1)) {
          String[] both = point.split(",", -1);
          points.add(new Room("", Integer.parseInt(both[0]), Integer.parseInt(both[1]), 0, 0));
        }
      }
    }
    return points;
  }

  static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  /** A rectangle, and what stands in it. */
  record Room(String words, int x, int y, int width, int height) {

    boolean overlaps(Room other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }

    boolean holds(Room other) {
      return x <= other.x
          && y <= other.y
          && other.x + other.width <= x + width
          && other.y + other.height <= y + height;
    }
  }
}
