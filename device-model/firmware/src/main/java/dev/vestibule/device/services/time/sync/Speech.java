package dev.vestibule.device.services.time.sync;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ntp.NtpPacket;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** How questions travel to one server, and how its answers are read. */
public interface Speech {

  /**
   * A question that is ready to be sent.
   *
   * @param to the server
   * @param reader takes the packet from an answer; empty if the answer is not to be trusted
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Question(NetAddress to, byte[] bytes, Function<byte[], Optional<NtpPacket>> reader) {}

  /**
   * Makes a question ready.
   *
   * @param ready gets it, at once or later, in the loop; empty if it cannot be made
   */
  void prepare(NtpPacket question, Consumer<Optional<Question>> ready);

  /** The server is not asked any more. */
  default void close() {}

  /** Openly, to this server. */
  static Speech open(NetAddress server) {
    return (question, ready) ->
        ready.accept(Optional.of(new Question(server, question.encode(), NtpPacket::decode)));
  }
}
