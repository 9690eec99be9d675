package dev.vestibule.device.protocols.nts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.protocols.nts.KeyAgreement.Agreed;
import dev.vestibule.device.protocols.nts.KeyAgreement.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyAgreementTest {

  private static final List<KeRecord> GOOD =
      List.of(
          KeRecord.number(true, KeRecord.NEXT_PROTOCOL, KeyAgreement.NTPV4),
          KeRecord.number(true, KeRecord.AEAD_ALGORITHM, KeyAgreement.AES_SIV_CMAC_256),
          new KeRecord(false, KeRecord.COOKIE, new byte[] {1, 2, 3}),
          new KeRecord(
              false, KeRecord.SERVER, "ntp.example.com".getBytes(StandardCharsets.US_ASCII)),
          KeRecord.number(false, KeRecord.PORT, 10_123),
          KeRecord.end());

  @Test
  void theQuestionByteForByte() {
    assertThat(HexFormat.of().formatHex(KeyAgreement.request()))
        .isEqualTo("80010002" + "0000" + "80040002" + "000f" + "80000000");
  }

  @Test
  void anAnswerIsComplete() {
    byte[] message = KeRecord.message(GOOD);
    for (int length = 0; length < message.length; length++) {
      assertThat(KeRecord.read(Arrays.copyOf(message, length))).isEmpty();
    }

    var agreed = (Agreed) KeyAgreement.read(KeRecord.read(message).orElseThrow());

    assertThat(agreed.cookies()).containsExactly(new byte[] {1, 2, 3});
    assertThat(agreed.server()).hasValue("ntp.example.com");
    assertThat(agreed.port()).hasValue(10_123);
  }

  @Test
  void whatIsNotUnderstoodAndCriticalIsRefused() {
    assertThat(KeyAgreement.read(with(new KeRecord(true, 9, new byte[0]))))
        .isInstanceOf(Refused.class);
    assertThat(KeyAgreement.read(with(new KeRecord(false, 9, new byte[0]))))
        .isInstanceOf(Agreed.class);
  }

  @Test
  void anErrorIsRefused() {
    assertThat(KeyAgreement.read(with(KeRecord.number(true, KeRecord.ERROR, 1))))
        .isEqualTo(new Refused("the server says error 1"));
  }

  @Test
  void withoutCookiesOrInCommonThereIsNoAgreement() {
    assertThat(KeyAgreement.read(List.of(GOOD.get(0), GOOD.get(1), KeRecord.end())))
        .isEqualTo(new Refused("the server gave no cookies"));
    assertThat(KeyAgreement.read(List.of(GOOD.get(0), GOOD.get(2), KeRecord.end())))
        .isEqualTo(new Refused("the server has no protocol in common"));
  }

  private static List<KeRecord> with(KeRecord first) {
    var records = new ArrayList<>(GOOD);
    records.addFirst(first);
    return records;
  }
}
