package dev.vestibule.device.services.certificates.tls;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cipher suites of TLS 1.2 the unit has: forward secret and authenticated, nothing else. Those
 * of TLS 1.3 all are, and cannot be chosen.
 */
public enum CipherSuite {
  ECDHE_ECDSA_AES128_GCM_SHA256("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"),
  ECDHE_RSA_AES128_GCM_SHA256("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"),
  ECDHE_ECDSA_AES256_GCM_SHA384("TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"),
  ECDHE_RSA_AES256_GCM_SHA384("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"),
  ECDHE_ECDSA_CHACHA20_POLY1305("TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256"),
  ECDHE_RSA_CHACHA20_POLY1305("TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256");

  /** The suites of TLS 1.3, in the words of the JDK. */
  static final List<String> TLS_1_3 =
      List.of("TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256");

  private final String jdkName;

  CipherSuite(String jdkName) {
    this.jdkName = jdkName;
  }

  /** As the JDK writes it. */
  String jdkName() {
    return jdkName;
  }

  /** As OpenSSL and the parameter write it. */
  public String word() {
    return name().replace('_', '-');
  }

  /** The suite that is written so. */
  public static Optional<CipherSuite> of(String word) {
    return Arrays.stream(values()).filter(suite -> suite.word().equals(word)).findFirst();
  }
}
