package dev.vestibule.device.protocols.ssh;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.sshd.common.future.DefaultKeyExchangeFuture;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.session.helpers.AbstractSession;
import org.apache.sshd.common.session.helpers.KeyExchangeMessageHandler;
import org.apache.sshd.common.session.helpers.PendingWriteFuture;
import org.apache.sshd.common.util.buffer.Buffer;
import org.slf4j.Logger;

/**
 * Sends at once what had to wait for the end of a key exchange. MINA leaves that to threads of its
 * own, since several may write there; here all that is written comes from the channel's.
 */
public final class SameThreadKeyExchange extends KeyExchangeMessageHandler {

  private final Wire wire;

  /** How a session writes a packet now. */
  @FunctionalInterface
  public interface Wire {
    IoWriteFuture write(Buffer packet) throws IOException;
  }

  public SameThreadKeyExchange(AbstractSession session, Logger log, Wire wire) {
    super(session, log);
    this.wire = wire;
  }

  @Override
  protected void flushQueue(DefaultKeyExchangeFuture exchange) {
    updateState(
        () -> {
          for (PendingWriteFuture it = pendingPackets.poll();
              it != null;
              it = pendingPackets.poll()) {
            write(it);
          }
          kexFlushed.set(true);
        });
    exchange.setValue(Boolean.TRUE);
  }

  private void write(PendingWriteFuture pending) {
    try {
      wire.write(pending.getBuffer()).addListener(pending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
