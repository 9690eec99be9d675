package dev.vestibule.device.services.certificates.issue;

import dev.vestibule.device.services.certificates.format.Read;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * Whom a certificate is about.
 *
 * @param name distinguished name
 * @param otherNames host names, addresses and the like
 */
public record Subject(X500Name name, List<GeneralName> otherNames) {

  private static final int LONGEST_NAME = 500;
  private static final int MOST_OTHER_NAMES = 50;

  public Subject {
    otherNames = List.copyOf(otherNames);
  }

  /**
   * Reads what clients write.
   *
   * @param name such as {@code C=SE,CN=door}
   * @param otherNames such as {@code DNS:door.example} or {@code IP:192.168.0.90}
   */
  public static Read<Subject> of(String name, List<String> otherNames) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      return new Read.Bad<>("a subject has 1-" + LONGEST_NAME + " characters");
    }
    if (otherNames.size() > MOST_OTHER_NAMES) {
      return new Read.Bad<>("at most " + MOST_OTHER_NAMES + " alternative names are taken");
    }
    X500Name subject;
    try {
      subject = new X500Name(name);
    } catch (RuntimeException malformed) {
      return new Read.Bad<>("not a subject: " + name + "; write it as C=SE,CN=door");
    }
    var names = new ArrayList<GeneralName>();
    for (String other : otherNames) {
      try {
        names.add(otherName(other));
      } catch (RuntimeException malformed) {
        return new Read.Bad<>(
            "not an alternative name: " + other + "; write DNS:, IP:, email: or URI: before it");
      }
    }
    return new Read.Good<>(new Subject(subject, names));
  }

  GeneralNames generalNames() {
    return new GeneralNames(otherNames.toArray(GeneralName[]::new));
  }

  private static GeneralName otherName(String text) {
    int colon = text.indexOf(':');
    String value = text.substring(colon + 1);
    if (colon < 1 || value.isBlank() || value.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(text);
    }
    return switch (text.substring(0, colon)) {
      case "DNS" -> new GeneralName(GeneralName.dNSName, value);
      case "IP" -> new GeneralName(GeneralName.iPAddress, value);
      case "email" -> new GeneralName(GeneralName.rfc822Name, value);
      case "URI" -> new GeneralName(GeneralName.uniformResourceIdentifier, value);
      default -> throw new IllegalArgumentException(text);
    };
  }
}
