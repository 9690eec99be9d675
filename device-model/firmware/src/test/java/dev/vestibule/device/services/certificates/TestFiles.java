package dev.vestibule.device.services.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files beside README.md in the resources of the tests. */
public final class TestFiles {

  public static final String PASSPHRASE = "correct horse";

  private TestFiles() {}

  public static byte[] file(String name) {
    try (InputStream in = TestFiles.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
