package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.peer.Authority;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks after the unit's certificates over the web, with an authority at hand. */
public final class CertificateClient {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Integer IP = 7;
  private static final String API = "/config/rest/cert/v1/";

  private final WebVisitor client;
  private final Authority authority = new Authority();

  public CertificateClient(WebVisitor client) {
    this.client = client;
  }

  /** Values of one property of all items of a collection. */
  public List<String> all(String collection, String property) {
    client.get(API + collection);
    return data().valueStream().map(item -> item.path(property).asString("")).toList();
  }

  /** Installs a certificate of the authority with its key. */
  public void install(String alias, Optional<String> keystore) {
    Authority.Issued issued = authority.issue("door.example");
    install(alias, issued.certificate(), issued.privateKey(), keystore);
  }

  /** Installs a certificate of the authority with the key of another. */
  public void installWithAnotherKey(String alias) {
    String certificate = authority.issue("door.example").certificate();
    install(alias, certificate, authority.issue("other.example").privateKey(), Optional.empty());
  }

  /** Installs something as a certificate. */
  public void install(String alias, String certificate) {
    install(alias, certificate, authority.issue("door.example").privateKey(), Optional.empty());
  }

  /** Installs a PKCS#12 file of the authority. */
  public void installPkcs12(String alias, String passphrase) {
    String file = authority.issue("door.example").pkcs12();
    send(
        "POST",
        "install_from_pkcs12",
        Map.of("alias", alias, "pkcs12", file, "passphrase", passphrase));
  }

  /** Trusts the authority. */
  public void installAuthority(String alias) {
    installAuthority(alias, authority);
  }

  /** Trusts another authority. */
  public void installAuthority(String alias, Authority other) {
    send("POST", "ca_certificates", Map.of("alias", alias, "certificate", other.certificate()));
  }

  /** A certificate of the authority for somebody else, with its key. */
  public Authority.Issued issue(String host) {
    return authority.issue(host);
  }

  /** Has the unit make a certificate. */
  public void create(String alias, String keyType, String keystore) {
    send(
        "POST",
        "create_certificate",
        Map.of(
            "alias",
            alias,
            "subject",
            "C=SE,CN=door.example",
            "key_type",
            keyType,
            "keystore",
            keystore,
            "subject_alt_names",
            List.of("DNS:door.example")));
  }

  /** Has the authority sign what the unit requests, and puts the result in place. */
  public void haveSigned(String alias) {
    send("POST", "certificates/" + encoded(alias) + "/get_csr", Map.of());
    String certificate = authority.sign(data().stringValue());
    send("PATCH", "certificates/" + encoded(alias), Map.of("certificate", certificate));
  }

  /** Deletes a certificate. */
  public void delete(String alias) {
    client.send("DELETE", API + "certificates/" + encoded(alias), Map.of(), new byte[0]);
  }

  /** A certificate of the unit. */
  public X509Certificate certificate(String alias) {
    client.get(API + "certificates/" + encoded(alias));
    byte[] pem = data().path("certificate").stringValue().getBytes(StandardCharsets.US_ASCII);
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(pem));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("not a certificate", e);
    }
  }

  /** Hosts that a certificate of the unit is for, such as {@code DNS door.example}. */
  public List<String> names(String alias) {
    try {
      var names = certificate(alias).getSubjectAlternativeNames();
      if (names == null) return List.of();
      return names.stream()
          .map(name -> (name.get(0).equals(IP) ? "IP " : "DNS ") + name.get(1))
          .toList();
    } catch (CertificateParsingException e) {
      throw new AssertionError("not a certificate", e);
    }
  }

  /** Why the last request was refused; empty if it was not. */
  public Optional<String> refusal() {
    return client.value("error.message");
  }

  private void install(
      String alias, String certificate, String privateKey, Optional<String> keystore) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("alias", alias);
    item.put("certificate", certificate);
    item.put("private_key", privateKey);
    keystore.ifPresent(id -> item.put("keystore", id));
    send("POST", "certificates", item);
  }

  private void send(String method, String path, Map<String, Object> data) {
    client.send(
        method,
        API + path,
        Map.of("Content-Type", "application/json"),
        JSON.writeValueAsBytes(Map.of("data", data)));
  }

  private JsonNode data() {
    return JSON.readTree(client.answer().text()).path("data");
  }

  private static String encoded(String alias) {
    return URLEncoder.encode(alias, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
