package dev.vestibule.device.protocols.wsdiscovery;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what clients send. A message that is too large, malformed, has a document type, or is
 * something else than a probe or a resolve is none.
 */
public final class RequestReader {

  /** Bytes of a message at most. */
  public static final int LARGEST = 8_192;

  private static final String SOAP = "http://www.w3.org/2003/05/soap-envelope";
  private static final String ADDRESSING = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
  private static final String DISCOVERY = "http://schemas.xmlsoap.org/ws/2005/04/discovery";

  private static final QName ENVELOPE = new QName(SOAP, "Envelope");
  private static final QName MESSAGE_ID = new QName(ADDRESSING, "MessageID");
  private static final QName ADDRESS = new QName(ADDRESSING, "Address");
  private static final QName PROBE = new QName(DISCOVERY, "Probe");
  private static final QName RESOLVE = new QName(DISCOVERY, "Resolve");
  private static final QName TYPES = new QName(DISCOVERY, "Types");
  private static final QName SCOPES = new QName(DISCOVERY, "Scopes");

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LONGEST_ID = 256;
  private static final int DEEPEST = 16;

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  public RequestReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** The request; empty if it is none. */
  public Optional<Request> read(byte[] message) {
    if (message.length > LARGEST) return Optional.empty();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text(message)));
      try {
        return new Reading(xml).request();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /** Decoded here, since the JDK's reader writes a line to the console where it is not UTF-8. */
  private static String text(byte[] message) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** One pass over a message. */
  private static final class Reading {
    private final XMLStreamReader xml;
    private String id = "";
    private String endpoint = "";
    private Optional<QName> kind = Optional.empty();
    private final List<QName> types = new ArrayList<>();
    private Scopes scopes = Scopes.ANY;

    Reading(XMLStreamReader xml) {
      this.xml = xml;
    }

    Optional<Request> request() throws XMLStreamException {
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> {
            return Optional.empty();
          }
          case XMLStreamConstants.START_ELEMENT -> {
            if (depth == 0 && !xml.getName().equals(ENVELOPE)) return Optional.empty();
            if (depth == DEEPEST) return Optional.empty();
            if (!element(xml.getName())) depth++;
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {
            // Text between elements means nothing.
          }
        }
      }
      return conclusion();
    }

    /** Takes an element in; true if its end was passed. */
    private boolean element(QName name) throws XMLStreamException {
      if (name.equals(PROBE) || name.equals(RESOLVE)) kind = Optional.of(name);
      else if (name.equals(MESSAGE_ID)) id = xml.getElementText().strip();
      else if (kind.isEmpty()) return false;
      else if (name.equals(ADDRESS)) endpoint = xml.getElementText().strip();
      else if (name.equals(TYPES)) readTypes();
      else if (name.equals(SCOPES)) readScopes();
      return xml.isEndElement();
    }

    /** Prefixes still mean at the end of the element what they mean in it. */
    private void readTypes() throws XMLStreamException {
      for (String word : words(xml.getElementText())) {
        int colon = word.indexOf(':');
        String namespace = xml.getNamespaceURI(colon < 0 ? "" : word.substring(0, colon));
        types.add(new QName(namespace == null ? "" : namespace, word.substring(colon + 1)));
      }
    }

    private void readScopes() throws XMLStreamException {
      String rule = xml.getAttributeValue(null, "MatchBy");
      scopes = new Scopes(rule == null ? Scopes.RFC3986 : rule, words(xml.getElementText()));
    }

    private static List<String> words(String text) {
      return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private Optional<Request> conclusion() {
      if (id.isEmpty() || id.length() > LONGEST_ID) return Optional.empty();
      return kind.map(
          it ->
              it.equals(PROBE)
                  ? new Request.Probe(id, types, scopes)
                  : new Request.Resolve(id, endpoint));
    }
  }
}
