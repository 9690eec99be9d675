package dev.vestibule.hal;

import java.util.Arrays;
import java.util.Optional;

/**
 * A place on a card where data lies, with what opens it. Names of VAPIX, Intercom service,
 * CardDataConfig.
 */
public sealed interface CardPlace {

  /** What the chip itself keeps as a secure identity, such as an HID SIO. */
  record SecureId() implements CardPlace {}

  /**
   * A file of MIFARE DESFire.
   *
   * @param application AID, six hexadecimal digits, little endian
   * @param keyNumber 0-13
   * @param file 0-31
   */
  record DesfireFile(
      String application, CardKey key, KeyType keyType, int keyNumber, CommMode commMode, int file)
      implements CardPlace {}

  /**
   * Blocks of MIFARE Classic, from one on to the end of the card.
   *
   * @param keyA if sectors are opened with it
   * @param keyB if sectors are opened with it
   * @param sector 0-39
   * @param block within the sector, 0-15
   * @param skipLastBlock whether the last block of each sector, which holds the keys, is left out
   */
  record ClassicBlocks(
      Optional<CardKey> keyA, Optional<CardKey> keyB, int sector, int block, boolean skipLastBlock)
      implements CardPlace {}

  /**
   * The pages of MIFARE Ultralight.
   *
   * @param key of Ultralight C, if it is locked
   */
  record UltralightPages(Optional<CardKey> key) implements CardPlace {}

  /** Keys of MIFARE DESFire. */
  enum KeyType {
    COMPATIBLE_3DES("Compatible_3DES", 16),
    EV1_3DES("EV1_3DES", 16),
    EV1_3K3DES("EV1_3K3DES", 24),
    EV1_AES("EV1_AES", 16);

    private final String code;
    private final int bytes;

    KeyType(String code, int bytes) {
      this.code = code;
      this.bytes = bytes;
    }

    /** The word on the wire. */
    public String code() {
      return code;
    }

    /** How long its keys are. */
    public int bytes() {
      return bytes;
    }

    /** The type of this word. */
    public static Optional<KeyType> named(String code) {
      return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
  }

  /** How a file of MIFARE DESFire is protected on its way. */
  enum CommMode {
    AUTO("Auto"),
    PLAIN("Plain"),
    PLAIN_MACED("Plain_MACed"),
    ENCRYPTED("Encrypted");

    private final String code;

    CommMode(String code) {
      this.code = code;
    }

    /** The word on the wire. */
    public String code() {
      return code;
    }

    /** The mode of this word. */
    public static Optional<CommMode> named(String code) {
      return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
    }
  }
}
