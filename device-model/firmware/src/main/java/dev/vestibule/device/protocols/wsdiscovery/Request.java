package dev.vestibule.device.protocols.wsdiscovery;

import java.util.List;
import javax.xml.namespace.QName;

/** What a client wants to know. */
public sealed interface Request {

  /** Names the message, so that it is answered but once. */
  String messageId();

  /**
   * Who is there?
   *
   * @param types that a device must all have; none means any device
   * @param scopes that it must all have
   */
  record Probe(String messageId, List<QName> types, Scopes scopes) implements Request {
    public Probe {
      types = List.copyOf(types);
    }
  }

  /**
   * Where is this one?
   *
   * @param endpoint its address, such as {@code urn:uuid:…}
   */
  record Resolve(String messageId, String endpoint) implements Request {}
}
