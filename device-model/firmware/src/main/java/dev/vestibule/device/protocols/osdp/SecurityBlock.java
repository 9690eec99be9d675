package dev.vestibule.device.protocols.osdp;

import java.util.Arrays;

/**
 * The security control block of a packet.
 *
 * @param type 11-14 (hexadecimal) while a secure channel is being set up, 15 and 16 with a MAC
 *     only, 17 and 18 with encrypted data as well; odd from the panel
 * @param data what follows the type
 */
public record SecurityBlock(int type, byte[] data) {

  static final int CHALLENGE = 0x11;
  static final int CLIENT_CRYPTOGRAM = 0x12;
  static final int SERVER_CRYPTOGRAM = 0x13;
  static final int INITIAL_RMAC = 0x14;
  static final int COMMAND_MAC = 0x15;
  static final int REPLY_MAC = 0x16;
  static final int COMMAND_ENCRYPTED = 0x17;
  static final int REPLY_ENCRYPTED = 0x18;

  static SecurityBlock of(int type, int... data) {
    byte[] bytes = new byte[data.length];
    for (int i = 0; i < data.length; i++) bytes[i] = (byte) data[i];
    return new SecurityBlock(type, bytes);
  }

  /** Whether a MAC ends the packet. */
  boolean hasMac() {
    return type >= COMMAND_MAC && type <= REPLY_ENCRYPTED;
  }

  boolean isEncrypted() {
    return type == COMMAND_ENCRYPTED || type == REPLY_ENCRYPTED;
  }

  /** Bytes it takes. */
  int size() {
    return 2 + data.length;
  }

  /** The byte at this place, or -1 if it is not there. */
  int at(int place) {
    return place < data.length ? data[place] & 0xFF : -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecurityBlock(int otherType, byte[] otherData)
        && type == otherType
        && Arrays.equals(data, otherData);
  }

  @Override
  public int hashCode() {
    return 31 * type + Arrays.hashCode(data);
  }
}
