package dev.vestibule.device.kernel.net;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Names as the resolver of the machine we run on knows them. It blocks, so each question has a
 * thread of its own for as long as it takes; there are never more than a few.
 */
final class MachineNames {

  private static final int MOST = 16;

  private final Semaphore free = new Semaphore(MOST);

  /**
   * The address of a host; that of an address is there at once.
   *
   * @return fails with an {@link UnknownHostException}
   */
  CompletableFuture<InetAddress> find(String host) {
    var found = new CompletableFuture<InetAddress>();
    if (NetUtil.isValidIpV4Address(host) || NetUtil.isValidIpV6Address(host)) look(host, found);
    else if (free.tryAcquire()) Thread.ofVirtual().name("names").start(() -> ask(host, found));
    else found.completeExceptionally(new UnknownHostException("too many questions: " + host));
    return found;
  }

  private void ask(String host, CompletableFuture<InetAddress> found) {
    try {
      look(host, found);
    } finally {
      free.release();
    }
  }

  private static void look(String host, CompletableFuture<InetAddress> found) {
    try {
      found.complete(InetAddress.getByName(host));
    } catch (UnknownHostException unknown) {
      found.completeExceptionally(unknown);
    }
  }
}
