package dev.vestibule.device.protocols.osdp;

import java.util.Arrays;
import java.util.Optional;

/** What a peripheral device can answer. */
public enum Reply {
  ACK(0x40),
  NAK(0x41),
  PDID(0x45),
  PDCAP(0x46),
  LSTATR(0x48),
  ISTATR(0x49),
  OSTATR(0x4A),
  RSTATR(0x4B),
  RAW(0x50),
  FMT(0x51),
  KEYPAD(0x53),
  COM(0x54),
  BIOREADR(0x57),
  BIOMATCHR(0x58),
  CCRYPT(0x76),
  RMAC_I(0x78),
  BUSY(0x79),
  FTSTAT(0x7A),
  PIVDATAR(0x80),
  GENAUTHR(0x81),
  CRAUTHR(0x82),
  MFGSTATR(0x83),
  MFGERRR(0x84),
  MFGREP(0x90),
  XRD(0xB1);

  private final int code;

  Reply(int code) {
    this.code = code;
  }

  /** The code on the line. */
  public int code() {
    return code;
  }

  /** Finds a reply by its code. */
  public static Optional<Reply> of(int code) {
    return Arrays.stream(values()).filter(reply -> reply.code == code).findFirst();
  }
}
