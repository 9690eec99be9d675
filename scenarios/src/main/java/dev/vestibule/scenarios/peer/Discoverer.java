package dev.vestibule.scenarios.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A tool that finds devices by WS-Discovery, as installers and video management systems use it. */
public final class Discoverer {

  private static final NetAddress GROUP = new NetAddress("239.255.255.250", 3_702);
  private static final String ADDRESSING = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
  private static final String DISCOVERY = "http://schemas.xmlsoap.org/ws/2005/04/discovery";

  private static final Set<String> GREETINGS = Set.of("Hello", "Bye");

  private final Datagrams port;
  private final List<Said> answers = new CopyOnWriteArrayList<>();
  private final List<Said> greetings = new CopyOnWriteArrayList<>();

  /**
   * What a device said.
   *
   * @param what such as {@code ProbeMatches} or {@code Hello}
   * @param about the message it answers; empty if none
   * @param endpoint who it is
   * @param addresses URLs where it is reached
   */
  public record Said(String what, String about, String endpoint, List<String> addresses) {}

  public Discoverer(Net net) {
    port = open(net.datagrams(0, datagram -> keep(datagram, answers)));
    open(net.join(GROUP.host(), GROUP.port(), datagram -> keep(datagram, greetings)));
  }

  /** Asks who is there that has all these types and scopes. */
  public void probe(String id, String types, String scopes) {
    ask("Probe", id, "<d:Types>" + types + "</d:Types><d:Scopes>" + scopes + "</d:Scopes>");
  }

  /** Asks where this one is. */
  public void resolve(String id, String endpoint) {
    ask(
        "Resolve",
        id,
        "<a:EndpointReference><a:Address>" + endpoint + "</a:Address></a:EndpointReference>");
  }

  /** All answers to this message so far. */
  public List<Said> answers(String id) {
    return answers.stream().filter(said -> said.about.equals(id)).toList();
  }

  /** All hellos and byes so far. */
  public List<Said> greetings() {
    return greetings.stream().filter(said -> GREETINGS.contains(said.what)).toList();
  }

  private void ask(String what, String id, String content) {
    port.send(
        GROUP,
        """
        <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="%s" xmlns:d="%s"
            xmlns:dn="http://www.onvif.org/ver10/network/wsdl"
            xmlns:tds="http://www.onvif.org/ver10/device/wsdl">
        <s:Header><a:MessageID>%s</a:MessageID>
        <a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To>
        <a:Action>%s/%s</a:Action></s:Header>
        <s:Body><d:%s>%s</d:%s></s:Body></s:Envelope>
        """
            .formatted(ADDRESSING, DISCOVERY, id, DISCOVERY, what, what, content, what)
            .getBytes(UTF_8));
  }

  private static void keep(Datagram datagram, List<Said> said) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document message =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(datagram.payload()));
      String action = text(message, ADDRESSING, "Action");
      said.add(
          new Said(
              action.substring(action.lastIndexOf('/') + 1),
              text(message, ADDRESSING, "RelatesTo"),
              text(message, ADDRESSING, "Address"),
              List.of(text(message, DISCOVERY, "XAddrs").split(" "))));
    } catch (ParserConfigurationException | IOException | SAXException e) {
      throw new IllegalStateException("not XML: " + new String(datagram.payload(), UTF_8), e);
    }
  }

  private static String text(Document message, String namespace, String name) {
    NodeList found = message.getElementsByTagNameNS(namespace, name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static Datagrams open(Net.Opened opened) {
    return switch (opened) {
      case Datagrams datagrams -> datagrams;
      case Net.Refused(String reason) -> throw new IllegalStateException(reason);
    };
  }
}
