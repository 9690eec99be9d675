package dev.vestibule.device.kernel.web.outgoing;

import dev.vestibule.device.kernel.net.HostAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Hosts that are reached without proxy: addresses, blocks of addresses, names, and names of domains
 * with a dot before them for all hosts below. A name is not resolved to find out. Source: user
 * manual, No proxy; that names are compared as they are written is assumed.
 */
public final class Exceptions {

  private static final String LABEL = "[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
  private static final Pattern NAME = Pattern.compile("\\.?" + LABEL + "(\\." + LABEL + ")*");
  private static final Pattern LIKE_AN_ADDRESS = Pattern.compile("[0-9./]+|.*[:/].*");

  private final List<Predicate<String>> rules;

  private Exceptions(List<Predicate<String>> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Reads a list with commas; empty if anything in it is of another form. */
  public static Optional<Exceptions> of(String text) {
    if (text.isBlank()) return Optional.of(new Exceptions(List.of()));
    List<Optional<Predicate<String>>> rules =
        Arrays.stream(text.split(",", -1)).map(String::strip).map(Exceptions::rule).toList();
    return rules.stream().allMatch(Optional::isPresent)
        ? Optional.of(new Exceptions(rules.stream().flatMap(Optional::stream).toList()))
        : Optional.empty();
  }

  /** Whether this host is one of them. */
  public boolean contain(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return rules.stream().anyMatch(rule -> rule.test(name));
  }

  private static Optional<Predicate<String>> rule(String entry) {
    if (LIKE_AN_ADDRESS.matcher(entry).matches()) {
      return block(entry).map(block -> host -> isAddress(host) && block.contains(host));
    }
    if (!NAME.matcher(entry).matches()) return Optional.empty();
    String name = entry.toLowerCase(Locale.ROOT);
    return Optional.of(name.startsWith(".") ? host -> host.endsWith(name) : name::equals);
  }

  private static Optional<HostAddress> block(String entry) {
    int slash = entry.indexOf('/');
    String address = slash < 0 ? entry : entry.substring(0, slash);
    if (!isAddress(address)) return Optional.empty();
    int bits = HostAddress.isIpv4(address) ? 32 : 128;
    if (slash < 0) return Optional.of(new HostAddress(address, bits));
    String length = entry.substring(slash + 1);
    if (!length.matches("[0-9]{1,3}") || Integer.parseInt(length) > bits) return Optional.empty();
    return Optional.of(new HostAddress(address, Integer.parseInt(length)));
  }

  private static boolean isAddress(String text) {
    return HostAddress.isIpv4(text) || HostAddress.isIpv6(text);
  }
}
