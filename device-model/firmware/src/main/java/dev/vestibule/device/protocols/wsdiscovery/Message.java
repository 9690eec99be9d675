package dev.vestibule.device.protocols.wsdiscovery;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * What a device says. Order and prefixes are those of real units.
 *
 * @param id names this message, such as {@code urn:uuid:…}
 * @param instance seconds of the clock when the device began to talk
 * @param number of this message since then, from 1
 */
public record Message(String id, long instance, long number) {

  private static final String ADDRESSING = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
  private static final String DISCOVERY = "http://schemas.xmlsoap.org/ws/2005/04/discovery";
  private static final String ANONYMOUS = ADDRESSING + "/role/anonymous";
  private static final String EVERYBODY = "urn:schemas-xmlsoap-org:ws:2005:04:discovery";

  /** The metadata of a device does not change but with its firmware. */
  private static final int METADATA_VERSION = 1;

  /** It is there now. */
  public byte[] hello(Target target) {
    return envelope("", EVERYBODY, "Hello", element("Hello", described(target)));
  }

  /** It goes away. */
  public byte[] bye(Target target) {
    return envelope("", EVERYBODY, "Bye", element("Bye", reference(target)));
  }

  /** It answers a probe. */
  public byte[] probeMatches(String request, Target target) {
    return envelope(
        related(request),
        ANONYMOUS,
        "ProbeMatches",
        element("ProbeMatches", element("ProbeMatch", described(target))));
  }

  /** It answers a resolve. */
  public byte[] resolveMatches(String request, Target target) {
    return envelope(
        related(request),
        ANONYMOUS,
        "ResolveMatches",
        element("ResolveMatches", element("ResolveMatch", described(target))));
  }

  private byte[] envelope(String related, String to, String action, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <SOAP-ENV:Envelope xmlns:SOAP-ENV="http://www.w3.org/2003/05/soap-envelope" \
        xmlns:wsa="%s" xmlns:d="%s" xmlns:dn="http://www.onvif.org/ver10/network/wsdl" \
        xmlns:tds="http://www.onvif.org/ver10/device/wsdl"><SOAP-ENV:Header>\
        <wsa:MessageID>%s</wsa:MessageID>%s\
        <wsa:To SOAP-ENV:mustUnderstand="true">%s</wsa:To>\
        <wsa:Action SOAP-ENV:mustUnderstand="true">%s/%s</wsa:Action>\
        <d:AppSequence SOAP-ENV:mustUnderstand="true" MessageNumber="%d" InstanceId="%d">\
        </d:AppSequence></SOAP-ENV:Header><SOAP-ENV:Body>%s</SOAP-ENV:Body></SOAP-ENV:Envelope>"""
        .formatted(
            ADDRESSING, DISCOVERY, id, related, to, DISCOVERY, action, number, instance, body)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String related(String request) {
    return "<wsa:RelatesTo>" + escaped(request) + "</wsa:RelatesTo>";
  }

  private static String described(Target target) {
    return reference(target)
        + element(
            "Types",
            Target.TYPES.stream()
                .map(type -> type.getPrefix() + ":" + type.getLocalPart())
                .collect(Collectors.joining(" ")))
        + element("Scopes", escaped(String.join(" ", target.scopes())))
        + element("XAddrs", escaped(String.join(" ", target.addresses())))
        + element("MetadataVersion", String.valueOf(METADATA_VERSION));
  }

  private static String reference(Target target) {
    return "<wsa:EndpointReference><wsa:Address>"
        + target.endpoint()
        + "</wsa:Address></wsa:EndpointReference>";
  }

  private static String element(String name, String content) {
    return "<d:" + name + ">" + content + "</d:" + name + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
