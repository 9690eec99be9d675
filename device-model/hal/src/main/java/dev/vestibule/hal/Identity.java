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
}
