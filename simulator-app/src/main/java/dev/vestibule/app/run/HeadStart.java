package dev.vestibule.app.run;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.TimeUnit;

/** What a second thread may do at once, while the first one still reads the command line. */
public final class HeadStart {

  private HeadStart() {}

  /** Begins to prepare what every network connection of this process needs, and returns. */
  public static void network() {
    Thread.ofPlatform()
        .daemon()
        .name("head start")
        .start(
            () ->
                new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory())
                    .shutdownGracefully(0, 0, TimeUnit.SECONDS));
  }
}
