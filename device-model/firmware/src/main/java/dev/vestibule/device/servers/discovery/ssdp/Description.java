package dev.vestibule.device.servers.discovery.ssdp;

import dev.vestibule.device.servers.discovery.place.Unit;

/**
 * The unit as UPnP describes it. Source: observed on real units; UPnP Device Architecture 1.0, 2.1.
 *
 * @param friendlyName by which people know it
 * @param page URL of its web pages; empty if there are none
 */
record Description(Unit unit, String friendlyName, String page) {

  static final String TYPE = "urn:schemas-upnp-org:device:Basic:1";

  /** The unit's name among all devices. */
  static String udn(Unit unit) {
    return "uuid:Upnp-BasicDevice-1_0-" + unit.serialNumber();
  }

  String xml() {
    return """
        <?xml version="1.0"?>
        <root xmlns="urn:schemas-upnp-org:device-1-0">
        <specVersion>
        <major>1</major>
        <minor>0</minor>
        </specVersion>
        <device>
        <deviceType>%s</deviceType>
        <friendlyName>%s</friendlyName>
        <manufacturer>AXIS</manufacturer>
        <manufacturerURL>http://www.axis.com/</manufacturerURL>
        <modelDescription>%s</modelDescription>
        <modelName>%s</modelName>
        <modelNumber>%s</modelNumber>
        <modelURL>http://www.axis.com/</modelURL>
        <serialNumber>%s</serialNumber>
        <UDN>%s</UDN>
        %s</device>
        </root>
        """
        .formatted(
            TYPE,
            escaped(friendlyName),
            escaped(unit.fullName()),
            escaped(unit.name()),
            escaped(unit.number()),
            unit.serialNumber(),
            udn(unit),
            page.isEmpty() ? "" : "<presentationURL>" + page + "</presentationURL>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
