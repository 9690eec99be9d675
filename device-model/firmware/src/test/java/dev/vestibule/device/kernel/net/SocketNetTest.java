package dev.vestibule.device.kernel.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

@Tag("network")
class SocketNetTest extends NetContract {

  private static final String LOOPBACK = "127.0.0.1";

  private final SocketThreads threads = new SocketThreads(1);
  private final SocketNet unit =
      new SocketNet(threads, LOOPBACK, Map.of(PORT, 0), Line.GOOD, Neighbourhood.SILENT, Tap.NONE);
  private final Net visitor = unit.neighbour(LOOPBACK);

  @AfterEach
  void close() {
    unit.close();
    threads.close();
  }

  @Override
  Net unit() {
    return unit;
  }

  @Override
  Net visitor() {
    return visitor;
  }

  @Override
  String visitorAddress() {
    return LOOPBACK;
  }

  @Override
  NetAddress reach(Net.Listening listening) {
    return unit.reach(PORT).orElseThrow();
  }

  @Override
  <T> T await(CompletableFuture<T> coming) throws Exception {
    return coming.get(LONG.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  <T> T take(BlockingQueue<T> queue) throws Exception {
    T taken = queue.poll(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(taken).isNotNull();
    return taken;
  }

  /** A datagram to oneself comes after all that were sent before. */
  @Override
  void quiet() throws Exception {
    var done = new CompletableFuture<Datagram>();
    Datagrams echo = open(visitor.datagrams(0, done::complete));
    echo.send(echo.address(), bytes("done"));
    await(done);
    echo.close();
  }
}
