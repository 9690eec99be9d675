package dev.vestibule.scenarios.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestibule.scenarios.wire.Wires;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.session.ClientSession;

/** A terminal with a shell of the unit. */
public final class SshTerminal {

  private final Wires wires;
  private final ChannelShell channel;
  private final Screen screen = new Screen();

  SshTerminal(Wires wires, ClientSession session) throws IOException {
    this.wires = wires;
    channel = session.createShellChannel();
    channel.setUsePty(true);
    channel.setPtyType("xterm");
    channel.setOut(screen);
    var opened = new CompletableFuture<Boolean>();
    channel.open().addListener(done -> opened.complete(done.isOpened()));
    wires.await(opened);
  }

  /** Presses keys, one for each character. */
  public void type(String keys) {
    try {
      channel.getInvertedIn().write(keys.getBytes(UTF_8));
      channel.getInvertedIn().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the screen shows this; false if it does not. */
  public boolean shows(String text) {
    return wires.await(screen.coming(text)).orElse(false);
  }

  /** All that was on the screen. */
  public String text() {
    return screen.text();
  }

  /** Waits until the shell has ended, and tells its exit status; empty if it does not end. */
  public Optional<Integer> ended() {
    var ended = new CompletableFuture<Integer>();
    channel.addCloseFutureListener(
        closed -> ended.complete(Optional.ofNullable(channel.getExitStatus()).orElse(-1)));
    return wires.await(ended);
  }
}
