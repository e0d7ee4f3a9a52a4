package org.visionderbyshire.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.visionderbyshire.text.Characters;

/**
 * Elements, attributes and text, written so that the same characters are HTML and XML. Whatever the
 * text holds it stays text. Not thread-safe.
 */
final class Markup {

  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter out;

  Markup() {
    try {
      // the JDK's own one: others on the class path escape otherwise
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text in one line, in which characters that markup should not hold are replaced. */
  static String plain(String text) {
    return Characters.plain(text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' '));
  }

  Markup doctype() {
    return write(() -> out.writeDTD("<!DOCTYPE html>\n"));
  }

  /** Opens an element; attributes are names and values by turns. */
  Markup open(String name, Object... attributes) {
    return write(() -> {
      out.writeStartElement(name);
      attributes(attributes);
    });
  }

  /** An element that holds nothing and, in HTML, has no end tag. */
  Markup empty(String name, Object... attributes) {
    return write(() -> {
      out.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  /** More attributes of the element just opened. */
  Markup with(Object... attributes) {
    return write(() -> attributes(attributes));
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i].toString(), plain(attributes[i + 1].toString()));
    }
  }

  Markup text(String text) {
    return write(() -> out.writeCharacters(plain(text)));
  }

  Markup close() {
    return write(out::writeEndElement);
  }

  /** An element that holds nothing but text. */
  Markup element(String name, String text, Object... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Markup that was made elsewhere by this class. */
  Markup raw(String markup) {
    return write(() -> {
      out.writeCharacters("");
      out.flush();
      written.write(markup);
    });
  }

  /** Begins a new line, for those who read the markup itself. */
  Markup line() {
    return write(() -> out.writeCharacters("\n"));
  }

  @Override
  public String toString() {
    write(out::flush);
    return written.toString();
  }

  private Markup write(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Something that is written; into memory, so that it cannot fail. */
  @FunctionalInterface
  private interface Writing {
    void write() throws XMLStreamException;
  }
}
