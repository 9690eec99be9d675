package dev.vestibule.hal;

/**
 * What the factory burnt into the board.
 *
 * @param model product number, such as {@code A8207-VE Mk II}
 * @param serialNumber twelve upper case hexadecimal digits, the MAC address without colons
 * @param mac address of the network interface
 * @param hardwareId the board revision, a short hexadecimal word
 */
public record Identity(String model, String serialNumber, MacAddress mac, String hardwareId) {

  /**
   * The identity of a board whose serial number is its MAC address, as on all units of this maker.
   */
  public static Identity of(String model, MacAddress mac, String hardwareId) {
    return new Identity(model, mac.compact(), mac, hardwareId);
  }

  /**
   * The number of the processor: four groups of eight hexadecimal digits. That it ends with the MAC
   * address is assumed.
   */
  public String chipId() {
    return "00000000-00000000-%08X-%08X".formatted(mac.value() >>> 32, mac.value() & 0xFFFFFFFFL);
  }
}
