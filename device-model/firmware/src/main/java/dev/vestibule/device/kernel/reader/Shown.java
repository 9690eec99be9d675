package dev.vestibule.device.kernel.reader;

import java.time.Instant;

/** What somebody showed to a reader. What is typed is a matter of the keypad. */
public sealed interface Shown permits Tag, QrCode {

  /** The built-in reader. Source: VAPIX, Intercom service, reserved reader ids. */
  String INTERNAL = "Internal";

  /** An external reader at the reader connector. Source: as before. */
  String EXTERNAL_OSDP = "ExternalOSDP";

  /** The camera, which reads QR codes. (Assumed: no document gives it an id.) */
  String CAMERA = "Camera";

  /** Which reader read it, {@link #INTERNAL} or the id of another. */
  String readerId();

  /** When it was read. */
  Instant time();
}
