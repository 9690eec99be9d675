package dev.vestibule.device.kernel.net;

import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.local.LocalAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A small network in memory: hosts with addresses, their ports, and channels and datagrams between
 * them that are delivered in device time, in turns, without thread or socket.
 */
public final class MemNet {

  private final TurnLoop loop;
  private final ByteBufAllocator buffers = new UnpooledByteBufAllocator(false);
  private final List<MemHost> hosts = new CopyOnWriteArrayList<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Map<NetAddress, Set<MemDatagrams>> groups = new ConcurrentHashMap<>();
  private final Map<SocketAddress, Ends> calls = new ConcurrentHashMap<>();

  public MemNet(Turns turns) {
    loop = new TurnLoop(turns);
  }

  /** The network as a host sees it that always has this address, and finds everybody else. */
  public Net host(String address, Line line) {
    Net host = host(line, Neighbourhood.SILENT, Tap.NONE);
    host.addresses(List.of(new HostAddress(address, 0)), Optional.empty());
    return host;
  }

  /**
   * The network as a host sees it that has no address yet.
   *
   * @param tap sees all its traffic
   */
  public Net host(Line line, Neighbourhood neighbourhood, Tap tap) {
    var host = new MemHost(this, line, neighbourhood, tap);
    hosts.add(host);
    return host;
  }

  /** From now on this name stands for this address, for everybody. */
  public void name(String name, String address) {
    names.put(name, address);
  }

  /** The same place by its address; empty if nobody knows the name. */
  Optional<NetAddress> resolve(NetAddress to) {
    String host = to.host();
    if (HostAddress.isIpv4(host) || HostAddress.isIpv6(host)) return Optional.of(to);
    return Optional.ofNullable(names.get(host)).map(known -> new NetAddress(known, to.port()));
  }

  TurnLoop loop() {
    return loop;
  }

  ByteBufAllocator buffers() {
    return buffers;
  }

  /** Whether a host other than the first one has this address. */
  public boolean has(String address) {
    return hosts.stream().skip(1).anyMatch(host -> host.has(address));
  }

  /** Who answers under this address now: if several have it, the one that came first. */
  Optional<MemHost> at(String address) {
    return hosts.stream().filter(host -> host.has(address)).findFirst();
  }

  /** Remembers the ends of a connection that is about to be made. */
  LocalAddress call(Ends ends) {
    var caller = new LocalAddress(MemNet.class);
    calls.put(caller, ends);
    return caller;
  }

  void forget(LocalAddress caller) {
    calls.remove(caller);
  }

  /** The ends as the host sees them that is called. */
  Ends called(Channel channel) {
    Ends ends = calls.remove(channel.remoteAddress());
    if (ends == null) throw new IllegalStateException("nobody called: " + channel);
    return new Ends(ends.own(), ends.peer());
  }

  void join(NetAddress group, MemDatagrams member) {
    groups.computeIfAbsent(group, none -> ConcurrentHashMap.newKeySet()).add(member);
  }

  void leave(MemDatagrams member) {
    groups.values().forEach(members -> members.remove(member));
  }

  /** Brings a datagram to all that are meant; one to a group does not come back to its sender. */
  void deliver(NetAddress to, Datagram datagram) {
    Set<MemDatagrams> members = groups.get(to);
    if (members != null) {
      for (MemDatagrams member : members) {
        if (!member.address().equals(datagram.peer())) {
          member.arrive(datagram, PacketType.MULTICAST);
        }
      }
      return;
    }
    at(to.host())
        .flatMap(host -> host.port(to.port()))
        .ifPresent(port -> port.arrive(datagram, PacketType.UNICAST));
    hosts.stream()
        .filter(host -> host.hearsBroadcast(to.host()) && !host.has(datagram.peer().host()))
        .flatMap(host -> host.port(to.port()).stream())
        .forEach(port -> port.arrive(datagram, PacketType.BROADCAST));
  }
}
