package dev.vestibule.device.servers.http;

import java.time.Duration;

/**
 * What the server admits, so that nobody can fill its memory or keep it waiting.
 *
 * @param line bytes of the request line
 * @param headers bytes of all header fields
 * @param body bytes of a request's body that are taken before it is known who sends it
 * @param request time for a whole request to arrive
 * @param upload time for a larger one to arrive
 * @param work time for the unit to make an answer
 * @param answer time for a client to take an answer
 * @param connections at the same time; for a further one the slowest client's is closed
 */
public record Limits(
    int line,
    int headers,
    int body,
    Duration request,
    Duration upload,
    Duration work,
    Duration answer,
    int connections) {

  /** As common web servers have them; those of the real unit are not known. */
  public static final Limits USUAL =
      new Limits(
          8_190,
          16_384,
          65_536,
          Duration.ofSeconds(30),
          Duration.ofMinutes(10),
          Duration.ofMinutes(10),
          Duration.ofSeconds(60),
          100);
}
