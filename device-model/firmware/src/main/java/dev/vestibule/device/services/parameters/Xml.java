package dev.vestibule.device.services.parameters;

/**
 * Writes an XML document line by line, two spaces a level. All of it is ASCII, so that it is the
 * same in every encoding it may claim to have.
 */
final class Xml {

  private final StringBuilder text = new StringBuilder();

  void raw(String lines) {
    text.append(lines);
  }

  void open(int depth, String element, String... attributes) {
    begin(depth, element, attributes).append(">\n");
  }

  void empty(int depth, String element, String... attributes) {
    begin(depth, element, attributes).append(" />\n");
  }

  void close(int depth, String element) {
    indent(depth).append("</").append(element).append(">\n");
  }

  void text(int depth, String element, String content) {
    begin(depth, element).append('>').append(escaped(content));
    text.append("</").append(element).append(">\n");
  }

  /** As it may stand in text and between quotation marks. */
  static String escaped(String content) {
    var escaped = new StringBuilder(content.length());
    content.codePoints().forEach(point -> escape(point, escaped));
    return escaped.toString();
  }

  private static void escape(int point, StringBuilder to) {
    switch (point) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      default -> {
        if (point >= ' ' && point < 0x7F) to.append((char) point);
        else to.append("&#").append(isXml(point) ? point : 0xFFFD).append(';');
      }
    }
  }

  /** Source: XML 1.0, production Char. */
  private static boolean isXml(int point) {
    return point >= ' ' && point < 0xD800
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000
        || point == '\t'
        || point == '\n'
        || point == '\r';
  }

  private StringBuilder begin(int depth, String element, String... attributes) {
    indent(depth).append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(escaped(attributes[i + 1])).append('"');
    }
    return text;
  }

  private StringBuilder indent(int depth) {
    return text.repeat("  ", depth);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
