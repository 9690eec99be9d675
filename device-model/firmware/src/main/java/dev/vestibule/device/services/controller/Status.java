package dev.vestibule.device.services.controller;

/**
 * How it stands with a door controller. Source: VAPIX, Intercom service,
 * ProbeIPAccessConfiguration.
 */
enum Status {
  OK("OK"),
  NO_ACCESS_POINTS("NoAccessPoints"),
  UNKNOWN_ERROR("UnknownError"),
  CONNECTION_ERROR("ConnectionError"),
  AUTHENTICATION_ERROR("AuthenticationError"),
  CERTIFICATE_ERROR("CertificateError");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** The word on the wire. */
  String code() {
    return code;
  }
}
