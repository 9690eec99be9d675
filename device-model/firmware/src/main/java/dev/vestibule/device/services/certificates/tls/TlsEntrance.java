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
import java.util.function.Supplier;
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
  private final Supplier<SslContext> chosen;
  private volatile @Nullable SslContext current;

  /**
   * @param chosen makes the context of what is chosen now; called in the loop
   */
  public TlsEntrance(DeviceLoop loop, Supplier<SslContext> chosen) {
    this.loop = loop;
    this.chosen = chosen;
  }

  /** Something else may be chosen now: connections from now on will show it. */
  public void changed() {
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
      SslContext made = known != null ? known : chosen.get();
      current = made;
      promise.setSuccess(made);
    } catch (RuntimeException failure) {
      promise.setFailure(failure);
      throw failure;
    }
  }
}
