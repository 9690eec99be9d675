package dev.vestibule.device.services.certificates.tls;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.tls.TlsServer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.ssl.SniHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows the chosen certificate to whoever comes. It is asked for in the loop when the first client
 * says hello, and again after each change; in between, connections do not touch the loop.
 */
public final class TlsEntrance implements TlsServer {

  /** A longer hello is no hello; browsers send about 2 KiB. */
  private static final int LONGEST_HELLO = 16 * 1_024;

  private static final long HANDSHAKE_MILLIS = 10_000;

  private final DeviceLoop loop;
  private final Chosen chosen;
  private volatile @Nullable SslContext current;
  private long changes;

  /** What is chosen now. */
  @FunctionalInterface
  public interface Chosen {
    /** Makes its context, now or later, in the loop; clients wait for it. */
    void make(Consumer<SslContext> made);
  }

  public TlsEntrance(DeviceLoop loop, Chosen chosen) {
    this.loop = loop;
    this.chosen = chosen;
  }

  /** Something else may be chosen now: connections from now on will show it. Called in the loop. */
  public void changed() {
    changes++;
    current = null;
  }

  @Override
  public ChannelHandler entrance() {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        channel
            .pipeline()
            .addLast(
                new NoRenegotiation(),
                new SniHandler(
                    (name, promise) -> lookUp(promise), LONGEST_HELLO, HANDSHAKE_MILLIS));
      }
    };
  }

  private Future<SslContext> lookUp(Promise<SslContext> promise) {
    SslContext known = current;
    if (known != null) return promise.setSuccess(known);
    if (!loop.post(() -> make(promise))) {
      promise.setFailure(new IllegalStateException("the device has stopped or is flooded"));
    }
    return promise;
  }

  private void make(Promise<SslContext> promise) {
    try {
      SslContext known = current; // Another client may have come first.
      long before = changes;
      if (known != null) promise.setSuccess(known);
      else {
        chosen.make(
            made -> {
              if (changes == before) current = made;
              promise.trySuccess(made);
            });
      }
    } catch (RuntimeException failure) {
      promise.tryFailure(failure);
      throw failure;
    }
  }
}
