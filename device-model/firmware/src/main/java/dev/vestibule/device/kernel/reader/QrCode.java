package dev.vestibule.device.kernel.reader;

import java.time.Instant;

/**
 * A QR code held before the camera.
 *
 * @param readerId who read it
 * @param text its content; a credential, so it is in no log
 * @param time when
 */
public record QrCode(String readerId, String text, Instant time) implements Shown {
  @Override
  public String toString() {
    return "QrCode[" + readerId + "]";
  }
}
