package dev.vestibule.device.services.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.vestibule.hal.Frame;
import java.util.Map;
import java.util.Optional;

/** Finds a QR code in a picture. */
final class CodeFinder {

  private static final Map<DecodeHintType, Boolean> THOROUGHLY =
      Map.of(DecodeHintType.TRY_HARDER, true);

  private CodeFinder() {}

  /** The text of a code in this picture; empty if none can be read. */
  static Optional<String> find(Frame picture) {
    var brightness = new RGBLuminanceSource(picture.width(), picture.height(), picture.pixels());
    try {
      var bitmap = new BinaryBitmap(new HybridBinarizer(brightness));
      return Optional.of(new QRCodeReader().decode(bitmap, THOROUGHLY).getText());
    } catch (ReaderException notThere) {
      return Optional.empty();
    }
  }
}
