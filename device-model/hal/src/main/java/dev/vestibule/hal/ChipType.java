package dev.vestibule.hal;

import java.util.Arrays;
import java.util.Optional;

/**
 * Chips a reader of this family can name. Source: card type names of the VAPIX intercom service;
 * the split into bands is assumed where the documentation only gives the name.
 */
public enum ChipType {
  EM4X02("EM4X02", "EM4x02", Band.LOW_FREQUENCY),
  HITAG_1_S("HITAG_1_S", "HITAG 1/HITAG S", Band.LOW_FREQUENCY),
  HITAG_2("HITAG_2", "HITAG 2", Band.LOW_FREQUENCY),
  EM4X50("EM4X50", "EM4x50", Band.LOW_FREQUENCY),
  T55X7("T55X7", "T55x7", Band.LOW_FREQUENCY),
  ISOFDX_B("ISOFDX_B", "ISO FDX-B", Band.LOW_FREQUENCY),
  EM4026("EM4026", "EM4026", Band.LOW_FREQUENCY),
  HITAG_U("HITAG_U", "HITAG U", Band.LOW_FREQUENCY),
  EM4305("EM4305", "EM4305", Band.LOW_FREQUENCY),
  HID_PROX("HID_PROX", "HID Prox", Band.LOW_FREQUENCY),
  ISOHDX_TIRIS("ISOHDX_TIRIS", "ISO HDX TIRIS", Band.LOW_FREQUENCY),
  COTAG("COTAG", "Cotag", Band.LOW_FREQUENCY),
  IOPROX("IOPROX", "ioProx", Band.LOW_FREQUENCY),
  INDALA("INDALA", "Indala", Band.LOW_FREQUENCY),
  NEXWATCH("NEXWATCH", "NexWatch", Band.LOW_FREQUENCY),
  AWID("AWID", "AWID", Band.LOW_FREQUENCY),
  GPROX("GPROX", "G-Prox", Band.LOW_FREQUENCY),
  PYRAMID("PYRAMID", "Pyramid", Band.LOW_FREQUENCY),
  KERI("KERI", "Keri", Band.LOW_FREQUENCY),
  DEISTER("DEISTER", "Deister", Band.LOW_FREQUENCY),
  CARDAX("CARDAX", "Cardax", Band.LOW_FREQUENCY),
  NEDAP("NEDAP", "Nedap", Band.LOW_FREQUENCY),
  PAC("PAC", "PAC", Band.LOW_FREQUENCY),
  IDTECK("IDTECK", "IDTECK", Band.LOW_FREQUENCY),
  ULTRAPROX("ULTRAPROX", "UltraProx", Band.LOW_FREQUENCY),
  ICT("ICT", "ICT", Band.LOW_FREQUENCY),
  ISONAS("ISONAS", "ISONAS", Band.LOW_FREQUENCY),
  MIFARE("MIFARE", "MIFARE", Band.HIGH_FREQUENCY),
  MIFARE_CLASSIC("MIFARE_Classic", "MIFARE Classic", Band.HIGH_FREQUENCY),
  MIFARE_DESFIRE("MIFARE_DESFire", "MIFARE DESFire", Band.HIGH_FREQUENCY),
  MIFARE_PLUS("MIFARE_Plus", "MIFARE Plus", Band.HIGH_FREQUENCY),
  MIFARE_ULTRALIGHT("MIFARE_Ultralight", "MIFARE Ultralight", Band.HIGH_FREQUENCY),
  ISO14443B("ISO14443B", "ISO 14443-B", Band.HIGH_FREQUENCY),
  ISO15693("ISO15693", "ISO 15693", Band.HIGH_FREQUENCY),
  LEGIC("LEGIC", "LEGIC", Band.HIGH_FREQUENCY),
  HID_ICLASS("HID_ICLASS", "HID iClass", Band.HIGH_FREQUENCY),
  FELICA("FELICA", "FeliCa", Band.HIGH_FREQUENCY),
  SRX("SRX", "SRX", Band.HIGH_FREQUENCY),
  NFC_P2P("NFC_P2P", "NFC P2P", Band.HIGH_FREQUENCY),
  TOPAZ("TOPAZ", "Topaz", Band.HIGH_FREQUENCY),
  CTS("CTS", "CTS", Band.HIGH_FREQUENCY);

  private final String code;
  private final String displayName;
  private final Band band;

  ChipType(String code, String displayName, Band band) {
    this.code = code;
    this.displayName = displayName;
    this.band = band;
  }

  /** The name on the wire, such as {@code MIFARE_DESFire}. */
  public String code() {
    return code;
  }

  /** The name for people, such as {@code MIFARE DESFire}. */
  public String displayName() {
    return displayName;
  }

  /** The field the chip answers in. */
  public Band band() {
    return band;
  }

  /** Finds a chip by its code or display name, ignoring case. */
  public static Optional<ChipType> named(String name) {
    return Arrays.stream(values())
        .filter(chip -> chip.code.equalsIgnoreCase(name) || chip.displayName.equalsIgnoreCase(name))
        .findFirst();
  }
}
