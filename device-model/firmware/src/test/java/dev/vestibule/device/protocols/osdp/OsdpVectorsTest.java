package dev.vestibule.device.protocols.osdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of SIA OSDP 2.2 Annex E, and of libosdp. */
class OsdpVectorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "53 7F 0D 00 04 6E 00 80 25 00 00 6E 38",
        "53 00 09 00 04 61 00 C0 66",
        "53 7F 0C 00 00 6E 00 80 25 00 00 0F",
        "53 00 08 00 00 61 00 44",
        "53 65 08 00 04 60 60 90",
        "53 80 10 00 04 50 00 01 1A 00 80 13 F2 C0 00 66",
        "53 80 0F 00 04 53 00 05 31 32 33 34 0D 58 D3",
        "53 80 09 00 04 41 03 65 84",
        "53 00 0D 00 04 6E 01 00 96 00 00 98 61",
      })
  void packetsAreReadAndWrittenByteByByte(String hex) {
    assertThat(Packet.decode(bytes(hex)))
        .isInstanceOfSatisfying(
            Packet.Whole.class, whole -> assertThat(hex(whole.packet().encode())).isEqualTo(hex));
  }

  @Test
  void aSecureChannelHasTheKnownCryptograms() {
    var channel =
        new SecureChannel(
            SecureChannel.defaultKey(),
            bytes("B0 B1 B2 B3 B4 B5 B6 B7"),
            bytes("A0 A1 A2 A3 A4 A5 A6 A7"));
    assertThat(hex(channel.serverCryptogram()))
        .isEqualTo("26 D3 35 6E 07 76 2D 26 28 01 FC 8E 66 65 A8 91");
    assertThat(hex(channel.clientCryptogram()))
        .isEqualTo("FD E5 D2 F4 28 EC 16 31 24 71 EA 3C 02 BD 77 96");
    assertThat(hex(channel.initialReplyMac()))
        .isEqualTo("B2 A3 00 57 EB 98 BA 22 29 EC 1F 87 56 62 B5 24");
  }

  @Test
  void aBaseKeyFollowsFromAMasterKey() {
    byte[] master = bytes("00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F");
    byte[] client = bytes("00 40 8C 01 02 78 56 34");
    assertThat(hex(SecureChannel.baseKey(master, client)))
        .isEqualTo("A5 4F 02 D9 C6 08 00 BB 81 E7 6B 6E A6 96 68 DC");
  }

  @Test
  void cardsAndKeysAreReadAndWritten() {
    byte[] raw = bytes("00 01 1A 00 80 13 F2 C0");
    CardRead card = CardRead.read(raw).orElseThrow();
    assertThat(card).isEqualTo(new CardRead(0, true, BigInteger.valueOf(0x2004FCB), 26));
    assertThat(card.write()).isEqualTo(raw);
    byte[] keypad = bytes("00 05 31 32 33 34 0D");
    KeysTyped keys = KeysTyped.read(keypad).orElseThrow();
    assertThat(keys.keys()).isEqualTo("1234#");
    assertThat(keys.write()).isEqualTo(keypad);
    assertThat(KeysTyped.read(bytes("00 02 2A 23")).orElseThrow().keys()).isEqualTo("*#");
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
  }
}
