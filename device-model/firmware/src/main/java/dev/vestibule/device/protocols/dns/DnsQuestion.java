package dev.vestibule.device.protocols.dns;

/**
 * A question about a name.
 *
 * @param type of the records that are wanted, or {@link DnsData#ANY}
 * @param unicast whether the answer is for the asker alone. Source: RFC 6762, 5.4
 */
public record DnsQuestion(DnsName name, int type, boolean unicast) {}
