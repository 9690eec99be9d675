package dev.vestibule.device.services.certificates.format;

/** How large a file with a certificate or a key may be. Assumed. */
final class FileSize {

  private static final int MOST_BYTES = 64 * 1_024;

  private FileSize() {}

  static Read<byte[]> check(byte[] file) {
    if (file.length == 0) return new Read.Bad<>("the file is empty");
    if (file.length > MOST_BYTES) {
      return new Read.Bad<>(
          "the file is too large: " + file.length + " bytes, at most " + MOST_BYTES);
    }
    return new Read.Good<>(file);
  }
}
