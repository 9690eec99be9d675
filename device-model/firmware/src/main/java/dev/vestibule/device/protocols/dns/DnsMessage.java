package dev.vestibule.device.protocols.dns;

import java.nio.BufferUnderflowException;
import java.util.List;
import java.util.Optional;

/**
 * A question or an answer between hosts of one link. Source: RFC 1035, RFC 6762.
 *
 * @param id 0 unless a resolver of the old kind asks
 * @param response whether it answers
 * @param more whether more known answers follow in another message
 * @param answers in a question, those that are known already
 * @param claims records that the asker wants to have for himself
 * @param additional records that will be asked for next
 */
public record DnsMessage(
    int id,
    boolean response,
    boolean more,
    List<DnsQuestion> questions,
    List<DnsRecord> answers,
    List<DnsRecord> claims,
    List<DnsRecord> additional) {

  /** Bytes of a message at most. Source: RFC 6762, 17. */
  public static final int LARGEST = 9_000;

  public DnsMessage {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
    claims = List.copyOf(claims);
    additional = List.copyOf(additional);
  }

  /** A question to all hosts. */
  public static DnsMessage query(List<DnsQuestion> questions, List<DnsRecord> known) {
    return new DnsMessage(0, false, false, questions, known, List.of(), List.of());
  }

  /** An answer to all hosts. */
  public static DnsMessage answer(List<DnsRecord> answers, List<DnsRecord> additional) {
    return new DnsMessage(0, true, false, List.of(), answers, List.of(), additional);
  }

  /** The message that these bytes are; empty if they are none, or of another kind. */
  public static Optional<DnsMessage> decode(byte[] bytes) {
    if (bytes.length > LARGEST) return Optional.empty();
    try {
      return new DnsReader(bytes).message();
    } catch (BufferUnderflowException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Its bytes. */
  public byte[] encode() {
    return new DnsWriter(true).message(this);
  }
}
