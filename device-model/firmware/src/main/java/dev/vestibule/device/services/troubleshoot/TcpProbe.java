package dev.vestibule.device.services.troubleshoot;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Begins a TCP connection and hangs up at once. */
final class TcpProbe implements Probe {

  /** Assumed: no document says how long the unit waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final DeviceLoop loop;
  private final Net net;

  TcpProbe(DeviceLoop loop, Net net) {
    this.loop = loop;
    this.net = net;
  }

  @Override
  public void probe(NetAddress place, Consumer<Result> answer) {
    Timer patience = loop.after(PATIENCE, () -> answer.accept(Result.SILENT));
    net.dial(place, silent())
        .whenComplete(
            (channel, failure) -> {
              if (channel != null) channel.close();
              Result result = channel != null ? Result.OPEN : result(failure);
              loop.post(
                  () -> {
                    if (!patience.waiting()) return;
                    patience.cancel();
                    answer.accept(result);
                  });
            });
  }

  /** The network tells a refusal from silence in words only. */
  private static Result result(Throwable failure) {
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("refused") ? Result.REFUSED : Result.SILENT;
  }

  private static ChannelInitializer<Channel> silent() {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        // Nothing is said on this connection.
      }
    };
  }
}
