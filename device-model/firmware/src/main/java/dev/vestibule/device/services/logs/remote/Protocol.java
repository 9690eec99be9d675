package dev.vestibule.device.services.logs.remote;

/** How lines travel to a server. */
enum Protocol {
  UDP,
  TCP,
  TLS;

  /** Source: VAPIX, Remote syslog, default port list. */
  int usualPort(SyslogFormat format) {
    return switch (this) {
      case UDP -> 514;
      case TCP -> format == SyslogFormat.RFC5424 ? 601 : 514;
      case TLS -> 6514;
    };
  }
}
