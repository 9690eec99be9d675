package dev.vestibule.device.protocols.osdp;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys and the running codes of a secure channel, the same at both ends. Source: SIA OSDP 2.2,
 * Annex D.
 */
public final class SecureChannel {

  static final int KEY_SIZE = 16;
  static final int RANDOM_SIZE = 8;

  private static final int BLOCK = 16;
  private static final int PADDING = 0x80;

  private final byte[] encryption;
  private final byte[] mac1;
  private final byte[] mac2;
  private final byte[] clientCryptogram;
  private final byte[] serverCryptogram;
  private byte[] commandMac = new byte[BLOCK];
  private byte[] replyMac;

  /**
   * A channel about to be set up.
   *
   * @param key the secure channel base key, 16 bytes
   * @param panel the random number of the panel, 8 bytes
   * @param device the random number of the peripheral device, 8 bytes
   */
  SecureChannel(byte[] key, byte[] panel, byte[] device) {
    encryption = derived(key, 0x82, panel);
    mac1 = derived(key, 0x01, panel);
    mac2 = derived(key, 0x02, panel);
    clientCryptogram = block(encryption, joined(panel, device));
    serverCryptogram = block(encryption, joined(device, panel));
    replyMac = block(mac2, block(mac1, serverCryptogram));
  }

  /** The base key that everybody knows, for installation only. */
  public static byte[] defaultKey() {
    byte[] key = new byte[KEY_SIZE];
    for (int i = 0; i < KEY_SIZE; i++) key[i] = (byte) (0x30 + i);
    return key;
  }

  /** The base key that a master key gives to the device of this unique identifier, 8 bytes. */
  public static byte[] baseKey(byte[] masterKey, byte[] clientId) {
    byte[] inverted = clientId.clone();
    for (int i = 0; i < inverted.length; i++) inverted[i] = (byte) ~inverted[i];
    return block(masterKey, joined(clientId, inverted));
  }

  /** What the peripheral device proves itself with. */
  byte[] clientCryptogram() {
    return clientCryptogram.clone();
  }

  /** What the panel proves itself with. */
  byte[] serverCryptogram() {
    return serverCryptogram.clone();
  }

  /** What the first message counts on. */
  byte[] initialReplyMac() {
    return replyMac.clone();
  }

  /** The packet with its data encrypted and its code at the end. */
  Packet seal(Packet plain) {
    boolean reply = plain.reply();
    int type =
        plain.data().length == 0
            ? reply ? SecurityBlock.REPLY_MAC : SecurityBlock.COMMAND_MAC
            : reply ? SecurityBlock.REPLY_ENCRYPTED : SecurityBlock.COMMAND_ENCRYPTED;
    byte[] data =
        plain.data().length == 0
            ? plain.data()
            : cbc(Cipher.ENCRYPT_MODE, inverted(theirs(reply)), padded(plain.data(), true));
    Packet sealed = plain.with(Optional.of(SecurityBlock.of(type)), data, new byte[0]);
    byte[] mac = mac(sealed, theirs(reply));
    keep(reply, mac);
    return sealed.with(sealed.security(), data, Arrays.copyOf(mac, Packet.MAC_SIZE));
  }

  /** The packet as it was before it was sealed, if its code is right. */
  Optional<Packet> open(Packet sealed) {
    boolean reply = sealed.reply();
    Optional<SecurityBlock> block = sealed.security().filter(SecurityBlock::hasMac);
    boolean forThisWay = block.map(it -> (it.type() % 2 == 0) == reply).orElse(false);
    if (!forThisWay) return Optional.empty();
    byte[] mac = mac(sealed, theirs(reply));
    if (!MessageDigest.isEqual(Arrays.copyOf(mac, Packet.MAC_SIZE), sealed.mac())) {
      return Optional.empty();
    }
    byte[] data = sealed.data();
    if (block.get().isEncrypted()) {
      if (data.length == 0 || data.length % BLOCK != 0) return Optional.empty();
      Optional<byte[]> bare = unpadded(cbc(Cipher.DECRYPT_MODE, inverted(theirs(reply)), data));
      if (bare.isEmpty()) return Optional.empty();
      data = bare.get();
    } else if (data.length > 0) {
      return Optional.empty();
    }
    keep(reply, mac);
    return Optional.of(sealed.with(Optional.empty(), data, new byte[0]));
  }

  /** The last code of the other end, seen from the sender of a reply or command. */
  private byte[] theirs(boolean reply) {
    return reply ? commandMac : replyMac;
  }

  private void keep(boolean reply, byte[] mac) {
    if (reply) replyMac = mac;
    else commandMac = mac;
  }

  private byte[] mac(Packet packet, byte[] before) {
    byte[] covered = padded(packet.covered(), false);
    byte[] chain = before;
    for (int at = 0; at < covered.length; at += BLOCK) {
      byte[] mixed = new byte[BLOCK];
      for (int i = 0; i < BLOCK; i++) mixed[i] = (byte) (covered[at + i] ^ chain[i]);
      chain = block(at + BLOCK < covered.length ? mac1 : mac2, mixed);
    }
    return chain;
  }

  private byte[] cbc(int mode, byte[] initial, byte[] data) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(mode, new SecretKeySpec(encryption, "AES"), new IvParameterSpec(initial));
      return cipher.doFinal(data);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES is in every JDK", impossible);
    }
  }

  private static byte[] block(byte[] key, byte[] data) {
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
      return cipher.doFinal(data);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES is in every JDK", impossible);
    }
  }

  private static byte[] derived(byte[] key, int what, byte[] random) {
    byte[] seed = new byte[BLOCK];
    seed[0] = 0x01;
    seed[1] = (byte) what;
    System.arraycopy(random, 0, seed, 2, 6);
    return block(key, seed);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static byte[] inverted(byte[] bytes) {
    byte[] inverted = bytes.clone();
    for (int i = 0; i < inverted.length; i++) inverted[i] = (byte) ~inverted[i];
    return inverted;
  }

  /** Encrypted data always gets padding, what a code covers only where a block is not full. */
  private static byte[] padded(byte[] data, boolean always) {
    if (!always && data.length % BLOCK == 0) return data;
    byte[] padded = Arrays.copyOf(data, (data.length / BLOCK + 1) * BLOCK);
    padded[data.length] = (byte) PADDING;
    return padded;
  }

  private static Optional<byte[]> unpadded(byte[] data) {
    int end = data.length - 1;
    while (end > 0 && data[end] == 0) end--;
    if (data[end] != (byte) PADDING) return Optional.empty();
    return Optional.of(Arrays.copyOf(data, end));
  }

  /** Says nothing of its keys. */
  @Override
  public String toString() {
    return "SecureChannel";
  }
}
