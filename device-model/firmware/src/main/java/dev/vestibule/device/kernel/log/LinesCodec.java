package dev.vestibule.device.kernel.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestibule.device.kernel.store.Codec;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A log on the flash: one line each, its fields parted by blanks, the text last. Lines are cheap to
 * write this way, and none has a break in it.
 */
record LinesCodec(Log log) implements Codec<List<LogLine>> {

  private static final int FIELDS = 6;

  @Override
  public byte[] encode(List<LogLine> lines) {
    return lines.stream().map(LinesCodec::print).collect(Collectors.joining("\n")).getBytes(UTF_8);
  }

  @Override
  public List<LogLine> decode(byte[] bytes) throws IOException {
    try {
      return new String(bytes, UTF_8).lines().map(this::parse).toList();
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new IOException("not a log: " + log, damaged);
    }
  }

  private static String print(LogLine line) {
    return "%d %s %s %s %d %s"
        .formatted(
            line.time().toEpochMilli(),
            line.facility(),
            line.severity(),
            line.program(),
            line.process(),
            line.text());
  }

  private LogLine parse(String line) {
    String[] field = line.split(" ", FIELDS);
    return new LogLine(
        log,
        Facility.valueOf(field[1]),
        Severity.valueOf(field[2]),
        field[3],
        Integer.parseInt(field[4]),
        Instant.ofEpochMilli(Long.parseLong(field[0])),
        field[5]);
  }
}
