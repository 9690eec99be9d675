package dev.vestibule.device.services.logs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to be packed. The same files make the same bytes. */
final class Archive {

  private final OffsetDateTime time;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** An empty archive whose files are all of this time. */
  Archive(OffsetDateTime time) {
    this.time = time;
  }

  Archive with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  Archive with(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, UTF_8)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(time.toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  byte[] tar() {
    var tar = new Tar(time.toInstant());
    files.forEach(tar::add);
    return tar.bytes();
  }

  byte[] tgz() {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(tar());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
