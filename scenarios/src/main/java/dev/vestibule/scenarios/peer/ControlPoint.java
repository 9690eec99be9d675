package dev.vestibule.scenarios.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program that looks for UPnP devices. */
public final class ControlPoint {

  private static final NetAddress GROUP = new NetAddress("239.255.255.250", 1_900);

  private final Datagrams port;
  private final List<String> answers = new CopyOnWriteArrayList<>();
  private final List<String> notices = new CopyOnWriteArrayList<>();

  public ControlPoint(Net net) {
    port = open(net.datagrams(0, datagram -> answers.add(text(datagram))));
    open(net.join(GROUP.host(), GROUP.port(), datagram -> notices.add(text(datagram))));
  }

  /** Searches for this, and waits at most so many seconds. */
  public void search(String target, int patience) {
    answers.clear();
    port.send(
        GROUP,
        "M-SEARCH * HTTP/1.1\r\nHOST: %s\r\nMAN: \"ssdp:discover\"\r\nMX: %d\r\nST: %s\r\n\r\n"
            .formatted(GROUP, patience, target)
            .getBytes(UTF_8));
  }

  /** All answers to the last search so far. */
  public List<String> answers() {
    return List.copyOf(answers);
  }

  /** All notices so far. */
  public List<String> notices() {
    return notices.stream().filter(text -> text.startsWith("NOTIFY")).toList();
  }

  private static String text(Datagram datagram) {
    return new String(datagram.payload(), UTF_8);
  }

  private static Datagrams open(Net.Opened opened) {
    return switch (opened) {
      case Datagrams datagrams -> datagrams;
      case Net.Refused(String reason) -> throw new IllegalStateException(reason);
    };
  }
}
