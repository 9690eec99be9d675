package dev.vestibule.virtual.link;

/**
 * Decides who may use a port: what a switch asks over RADIUS. It sees EAP packets, never frames.
 * Source: RFC 3748, RFC 3579.
 */
public interface AuthenticationServer {

  /** What becomes of somebody who wants to get in. */
  sealed interface Verdict {

    /** Is asked more. */
    @SuppressWarnings("ArrayRecordComponent")
    record Ask(byte[] request) implements Verdict {}

    /** Gets in. */
    record Accept() implements Verdict {}

    /** Does not. */
    record Reject() implements Verdict {}
  }

  /**
   * The answer to an EAP response. An identity begins a new conversation.
   *
   * @param response the whole packet
   */
  Verdict answer(byte[] response);
}
