package dev.vestibule.device.services.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CA certificates from the factory. Real units trust public CAs; these are roots made for the
 * simulator, whose private keys were never kept, so that nobody is trusted by accident.
 */
final class PreInstalled {

  static final List<String> ALIASES =
      List.of("Vestibule_Test_Root_1", "Vestibule_Test_Root_2", "Vestibule_Test_Root_3");

  private PreInstalled() {}

  static Authority read(String alias) {
    try (InputStream in = PreInstalled.class.getResourceAsStream(alias + ".pem")) {
      if (in == null) throw new IllegalStateException("not in the firmware: " + alias + ".pem");
      return new Authority(alias, new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
