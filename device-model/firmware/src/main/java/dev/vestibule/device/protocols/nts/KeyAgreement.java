package dev.vestibule.device.protocols.nts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What client and server agree on before the first NTP packet. The keys themselves are never sent:
 * both take them from the TLS connection. Source: RFC 8915, 4 and 5.1.
 */
public final class KeyAgreement {

  /** The port of servers. */
  public static final int PORT = 4_460;

  /** Names the protocol to TLS. */
  public static final String ALPN = "ntske/1";

  /** What keys are taken from a connection under. */
  public static final String EXPORTER = "EXPORTER-network-time-security";

  /** The number of NTPv4 among protocols. */
  public static final int NTPV4 = 0;

  /** The number of AEAD_AES_SIV_CMAC_256 among algorithms. */
  public static final int AES_SIV_CMAC_256 = 15;

  private static final int MOST_COOKIES = 8;
  private static final int LONGEST_COOKIE = 1_024;
  private static final int LONGEST_SERVER = 253;

  private KeyAgreement() {}

  /** What the server answered. */
  public sealed interface Answer {}

  /**
   * There is agreement.
   *
   * @param cookies one for each packet, 1-8
   * @param server name or address of the NTP server; empty if it is the same host
   * @param port of the NTP server; empty if it is the usual one
   */
  public record Agreed(List<byte[]> cookies, Optional<String> server, Optional<Integer> port)
      implements Answer {
    public Agreed {
      cookies = List.copyOf(cookies);
    }
  }

  /**
   * There is none.
   *
   * @param why for the log
   */
  public record Refused(String why) implements Answer {}

  /** What a client offers: NTPv4 with the one algorithm there is here. */
  public static byte[] request() {
    return KeRecord.message(
        List.of(
            KeRecord.number(true, KeRecord.NEXT_PROTOCOL, NTPV4),
            KeRecord.number(true, KeRecord.AEAD_ALGORITHM, AES_SIV_CMAC_256),
            KeRecord.end()));
  }

  /**
   * What distinguishes the two keys of a connection.
   *
   * @param toServer whether it seals questions
   */
  public static byte[] context(boolean toServer) {
    return new byte[] {0, NTPV4, 0, AES_SIV_CMAC_256, (byte) (toServer ? 0 : 1)};
  }

  /** Reads the records of an answer. */
  public static Answer read(List<KeRecord> records) {
    List<byte[]> cookies = new ArrayList<>();
    Optional<String> server = Optional.empty();
    Optional<Integer> port = Optional.empty();
    boolean protocol = false;
    boolean algorithm = false;
    for (KeRecord it : records) {
      switch (it.type()) {
        case KeRecord.NEXT_PROTOCOL -> protocol = it.number().filter(n -> n == NTPV4).isPresent();
        case KeRecord.AEAD_ALGORITHM ->
            algorithm = it.number().filter(n -> n == AES_SIV_CMAC_256).isPresent();
        case KeRecord.ERROR -> {
          return new Refused("the server says error " + it.number().orElse(-1));
        }
        case KeRecord.COOKIE -> {
          boolean fits = it.body().length > 0 && it.body().length <= LONGEST_COOKIE;
          if (fits && cookies.size() < MOST_COOKIES) cookies.add(it.body());
        }
        case KeRecord.SERVER -> {
          if (!it.text().matches("[A-Za-z0-9.:-]{1," + LONGEST_SERVER + "}")) {
            return new Refused("the server names no host");
          }
          server = Optional.of(it.text());
        }
        case KeRecord.PORT -> port = it.number();
        case KeRecord.END, KeRecord.WARNING -> {}
        default -> {
          if (it.critical()) return new Refused("the server wants more than is known here");
        }
      }
    }
    if (!protocol || !algorithm) return new Refused("the server has no protocol in common");
    if (cookies.isEmpty()) return new Refused("the server gave no cookies");
    return new Agreed(cookies, server, port);
  }
}
