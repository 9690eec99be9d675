package dev.vestibule.device.kernel.net;

/** What carries a port's traffic. */
public enum Transport {
  TCP,
  UDP
}
