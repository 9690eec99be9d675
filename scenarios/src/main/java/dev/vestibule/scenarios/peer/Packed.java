package dev.vestibule.scenarios.peer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks archives as the tools of whoever downloaded them do. */
public final class Packed {

  private static final int BLOCK = 512;

  private Packed() {}

  /** Files of a ZIP archive by name. */
  public static Map<String, byte[]> zip(byte[] archive) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }

  /** Files of a gzipped tape archive by name. */
  public static Map<String, byte[]> tgz(byte[] archive) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(archive))) {
      return tar(gzip.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Files of a tape archive by name. Source: POSIX.1-1988, ustar interchange format. */
  public static Map<String, byte[]> tar(byte[] tape) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    int at = 0;
    while (at + BLOCK <= tape.length && tape[at] != 0) {
      if (!field(tape, at + 257, 5).equals("ustar")) throw new IllegalStateException("no ustar");
      int size = Integer.parseInt(field(tape, at + 124, 12), 8);
      int content = at + BLOCK;
      files.put(field(tape, at, 100), Arrays.copyOfRange(tape, content, content + size));
      at = content + Math.ceilDiv(size, BLOCK) * BLOCK;
    }
    return files;
  }

  private static String field(byte[] tape, int from, int length) {
    String text = new String(tape, from, length, US_ASCII);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
