package dev.vestibule.device.protocols.ssdp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a device says of itself under one of its names. Order and headers are those of real units.
 *
 * @param type that it is found by, such as {@code upnp:rootdevice}
 * @param name of the device in that role, its USN
 * @param location URL of its description
 * @param server system, UPnP version and product
 */
public record Notice(String type, String name, String location, String server) {

  /** Seconds for which it may be remembered. */
  public static final int MAX_AGE = 1_800;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final String HOST = "239.255.255.250:1900";

  /** To all: it is there. */
  public byte[] alive() {
    return bytes(
        """
        NOTIFY * HTTP/1.1
        HOST: %s
        CACHE-CONTROL: max-age=%d
        LOCATION: %s
        NT: %s
        NTS: ssdp:alive
        SERVER: %s
        USN: %s

        """
            .formatted(HOST, MAX_AGE, location, type, server, name));
  }

  /** To all: it goes. */
  public byte[] byebye() {
    return bytes(
        """
        NOTIFY * HTTP/1.1
        HOST: %s
        NT: %s
        NTS: ssdp:byebye
        USN: %s

        """
            .formatted(HOST, type, name));
  }

  /** To whoever searched. */
  public byte[] found(Instant now) {
    return bytes(
        """
        HTTP/1.1 200 OK
        CACHE-CONTROL: max-age=%d
        DATE: %s
        EXT:
        LOCATION: %s
        SERVER: %s
        ST: %s
        USN: %s

        """
            .formatted(MAX_AGE, DATE.format(now), location, server, type, name));
  }

  private static byte[] bytes(String lines) {
    return lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
