package dev.vestibule.device.services.certificates;

import static dev.vestibule.device.services.certificates.TestFiles.PASSPHRASE;
import static dev.vestibule.device.services.certificates.TestFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.CountingEntropy;
import dev.vestibule.device.kernel.ManualTime;
import dev.vestibule.device.kernel.MemoryKeystore;
import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.NetworkState;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.kernel.net.NetworkState.Origin;
import dev.vestibule.device.kernel.net.NetworkState.Proxies;
import dev.vestibule.device.kernel.net.NetworkState.Scope;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.kernel.store.StoreFailed;
import dev.vestibule.device.services.certificates.Change.Reason;
import dev.vestibule.device.services.certificates.Change.Refused;
import dev.vestibule.hal.Identity;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import dev.vestibule.hal.SecureKeystore.Protection;
import dev.vestibule.hal.Volume;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateServiceTest {

  private static final Optional<String> USUAL = Optional.empty();
  private static final String OWN = "Default (self-signed)";

  private final NetworkStatus network = at("192.168.0.90");
  private final MemoryVolume flash = new MemoryVolume();
  private final MemoryKeystore secureElement =
      new MemoryKeystore(Protection.SECURE_ELEMENT, KeyKind.EC_P256);
  private final MemoryKeystore tee =
      new MemoryKeystore(Protection.TRUSTED_EXECUTION_ENVIRONMENT, KeyKind.values());
  private final ManualTime time = new ManualTime();
  private Kernel kernel = kernel();
  private CertificateService service = service();
  private CertificateStore store = service.store();

  @BeforeEach
  void theFirstBootIsOver() {
    keysAreMade();
  }

  @Test
  void theUnitsOwnCertificateIsThereSoonAfterTheFirstBootAndKept() {
    restart();
    assertThat(store.find(OWN)).isEmpty();
    keysAreMade();
    Certificate own = store.find(OWN).orElseThrow();
    assertThat(own.keystore()).isEqualTo("SE0");
    restart();
    assertThat(store.find(OWN)).contains(own);
  }

  @Test
  void theUnitsOwnCertificateNamesTheUnitForTwentyYears() throws Exception {
    var certificate = store.chain(store.find(OWN).orElseThrow()).getFirst();
    assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=axis-b8a44f000001");
    assertThat(certificate.getVersion()).isEqualTo(3);
    assertThat(certificate.getSubjectAlternativeNames())
        .containsExactly(
            List.of(2, "axis-b8a44f000001"),
            List.of(2, "axis-b8a44f000001.local"),
            List.of(7, "192.168.0.90"));
    assertThat(certificate.getExtendedKeyUsage()).contains("1.3.6.1.5.5.7.3.1");
    assertThat(Duration.between(time.now(), certificate.getNotAfter().toInstant()).toDays())
        .isGreaterThan(10 * 365);
    certificate.verify(certificate.getPublicKey());
  }

  @Test
  void theDeviceIdOutlastsAFactoryDefaultAndNothingElseDoes() {
    var id = store.find("Axis device ID ECC-P256").orElseThrow();
    assertThat(store.information(id.alias()).orElseThrow().subject())
        .contains("simulated")
        .contains("B8A44F000001");
    String own = store.information(OWN).orElseThrow().fingerprint();
    install("door", "ec");
    assertMade(service.authorities().install("ca", file("authority.crt")));
    assertMade(service.authorities().delete("Vestibule_Test_Root_1"));

    kernel.store().change().reset(Reset.FACTORY_DEFAULT).commit();
    restart();

    assertThat(secureElement.names()).containsExactly("device-id");
    keysAreMade();
    assertThat(store.all()).extracting(Certificate::alias).containsExactly(id.alias(), OWN);
    assertThat(store.chain(store.find(id.alias()).orElseThrow()).getFirst().getPublicKey())
        .isEqualTo(store.chain(id).getFirst().getPublicKey());
    assertThat(store.information(OWN).orElseThrow().fingerprint()).isNotEqualTo(own);
    assertThat(service.authorities().all())
        .extracting(Authority::alias)
        .containsExactly("Vestibule_Test_Root_1", "Vestibule_Test_Root_2", "Vestibule_Test_Root_3");
  }

  @Test
  void aCertificateOfACaIsInstalledWithItsKey() {
    assertMade(
        store.install(
            "rsa",
            file("rsa.cer"),
            file("rsa.encrypted-pkcs8.pem"),
            Optional.of(PASSPHRASE),
            Optional.of("TEE0")));
    assertMade(store.installFromPkcs12("ec", file("ec.pfx"), PASSPHRASE, USUAL));
    assertThat(store.all())
        .extracting(Certificate::alias)
        .containsExactly("Axis device ID ECC-P256", OWN, "rsa", "ec");
    assertThat(store.key(store.find("rsa").orElseThrow())).isPresent();
    assertThat(store.information("rsa").orElseThrow().issuer()).isEqualTo("CN=rsa.example");
  }

  @Test
  void whatCannotBeTakenChangesNothing() {
    store.all();
    List<String> keys = secureElement.names();
    assertRefused(
        install("x", "ec.crt", "issued.pkcs8.pem"),
        "the private key does not belong to the certificate");
    assertRefused(install("x", "rsa.crt", "rsa.pkcs8.pem"), "SE0 takes keys of NIST-P256");
    assertRefused(
        store.install(
            "x", file("weak.crt"), file("weak.pkcs8.pem"), Optional.empty(), Optional.of("TEE0")),
        "TEE0 takes keys of NIST-P256, RSA-2048, RSA-4096");
    assertRefused(install("x", "README.md", "ec.pkcs8.pem"), "PEM, CER and PFX are taken");
    assertRefused(install("x", "ec.crt", "README.md"), "PKCS#1 and PKCS#8 are taken");
    assertRefused(install("a/b", "ec.crt", "ec.pkcs8.pem"), "no / among them");
    assertRefused(
        store.installFromPkcs12("x", file("ec.pfx"), "wrong", USUAL), "is the passphrase right?");
    assertRefused(
        store.installFromPkcs12("x", file("ec.pfx"), PASSPHRASE, Optional.of("TPM0")),
        "no keystore TPM0");
    assertThat(store.all()).hasSize(2);
    assertThat(secureElement.names()).isEqualTo(keys);
    assertThat(tee.names()).isEmpty();
  }

  @Test
  void anAliasIsGivenOnce() {
    install("door", "ec");
    assertThat(install("door", "issued"))
        .contains(new Refused(Reason.EXISTS, "there is a certificate \"door\" already"));
    assertThat(install(OWN, "issued")).isPresent();
  }

  @Test
  void fiftyCertificatesFitAndNotOneMore() {
    store.all();
    for (int i = 1; i < 50; i++) assertMade(install("door " + i, "ec"));
    assertThat(install("door 50", "ec"))
        .contains(new Refused(Reason.FULL, "the store is full: 50 certificates"));
    assertMade(store.delete("door 7"));
    assertMade(install("door 50", "ec"));
  }

  @Test
  void aFlashThatFailsLeavesNoKeyBehind() {
    store.all();
    List<String> keys = secureElement.names();
    flash.fault(new Volume.Full());
    assertThatThrownBy(() -> install("door", "ec")).isInstanceOf(StoreFailed.class);
    assertThat(secureElement.names()).isEqualTo(keys);
    assertThat(store.find("door")).isEmpty();
  }

  @Test
  void aKeyWhoseCertificateWasLostWithThePowerIsDestroyedAtTheNextStart() {
    store.all();
    secureElement.generate("certificate-9", KeyKind.EC_P256, name -> {});
    secureElement.finish();
    restart();
    assertThat(secureElement.names()).doesNotContain("certificate-9").contains("certificate-0");
  }

  @Test
  void aSigningRequestIsSignedByTheKeyAndItsCertificateIsPutInPlace() throws Exception {
    install("issued", "issued");
    var request = request(store.signingRequest("issued").orElseThrow());
    assertThat(request.getSubject()).hasToString("CN=syslog.example");
    assertThat(
            request.isSignatureValid(
                new JcaContentVerifierProviderBuilder().build(request.getSubjectPublicKeyInfo())))
        .isTrue();
    assertThat(request.getRequestedExtensions()).isNotNull();
    assertMade(store.replace("issued", file("issued-chain.pem")));
    assertThat(store.chain(store.find("issued").orElseThrow())).hasSize(2);
    assertRefused(store.replace("issued", file("ec.crt")), "of another key");
    assertThat(store.signingRequest("nobody")).isEmpty();
  }

  @Test
  void aCertificateIsMadeAsWanted() throws Exception {
    Instant from = Instant.parse("2026-01-01T00:00:00Z");
    Instant to = Instant.parse("2027-01-01T00:00:00Z");
    var wanted =
        new Wanted(
            "door",
            "C=SE,CN=door",
            "NIST-P256",
            Optional.of("TEE0"),
            List.of("DNS:door.example", "IP:fe80::1", "email:a@b.example", "URI:sip:a@b"),
            Optional.of(from),
            Optional.of(to));
    assertMade(created(wanted));
    var made = store.chain(store.find("door").orElseThrow()).getFirst();
    assertThat(made.getSubjectX500Principal().getName()).isEqualTo("CN=door,C=SE");
    assertThat(made.getSubjectAlternativeNames()).hasSize(4);
    assertThat(store.information("door").orElseThrow())
        .extracting(Information::from, Information::to)
        .containsExactly(from, to);
    assertThat(tee.names()).hasSize(1);
  }

  @Test
  void aCertificateThatCannotBeMadeIsRefused() {
    assertRefused(created(wanted("CN=x", "NIST-P384")), "NIST-P256, RSA-2048, RSA-4096");
    assertRefused(created(wanted("CN=x", "RSA-2048")), "SE0 takes keys of NIST-P256");
    assertRefused(created(wanted("nonsense", "NIST-P256")), "not a subject: nonsense");
    assertRefused(created(wanted(" ", "NIST-P256")), "1-500 characters");
    for (String bad : List.of("x", "DNS:", "IP:1.2.3", "dns:x", "IP:x")) {
      assertRefused(
          created(
              new Wanted(
                  "x",
                  "CN=x",
                  "NIST-P256",
                  USUAL,
                  List.of(bad),
                  Optional.empty(),
                  Optional.empty())),
          "not an alternative name: " + bad);
    }
    assertRefused(
        created(
            new Wanted(
                "x",
                "CN=x",
                "NIST-P256",
                USUAL,
                List.of(),
                Optional.of(Instant.EPOCH.plusSeconds(5)),
                Optional.of(Instant.EPOCH.plusSeconds(5)))),
        "valid_from must be before valid_to");
  }

  @Test
  void whatHttpsShowsIsNotDeleted() {
    install("door", "ec");
    assertThat(store.delete(OWN)).isInstanceOf(Refused.class);
    choose("door");
    assertThat(store.delete("door"))
        .isEqualTo(
            new Refused(
                Reason.IN_USE, "\"door\" is used for HTTPS; choose another certificate first"));
    assertMade(store.delete(OWN));
    assertThat(store.find(OWN)).isEmpty();
    choose(OWN);
    assertMade(store.delete("door"));
    var shown = new ArrayList<Certificate>();
    store.selfSigned(shown::add);
    assertThat(shown).isEmpty();
    keysAreMade();
    assertThat(shown).extracting(Certificate::alias).containsExactly(OWN);
    assertThat(store.find(OWN)).isEqualTo(Optional.of(shown.getFirst()));
    assertThat(store.delete("door")).isEqualTo(Change.unknown("door"));
    assertThat(store.delete("Axis device ID ECC-P256")).isInstanceOf(Refused.class);
  }

  @Test
  void onlyAnInstalledCertificateCanBeChosen() {
    assertThat(kernel.parameters().set(Map.of("HTTPS.Certificate", "nobody")))
        .isInstanceOf(Parameters.Refused.class);
  }

  @Test
  void cipherSuitesAreModernOnes() {
    for (String bad :
        List.of("", "AES128-SHA", "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256")) {
      assertThat(kernel.parameters().set(Map.of("HTTPS.Ciphers", bad)))
          .isInstanceOf(Parameters.Refused.class);
    }
    assertThat(kernel.parameters().set(Map.of("HTTPS.Ciphers", "ECDHE-RSA-CHACHA20-POLY1305")))
        .isInstanceOf(Parameters.Changed.class);
  }

  @Test
  void caCertificatesAreAddedAndDeleted() {
    var authorities = service.authorities();
    assertMade(authorities.install("ca", file("authority.crt")));
    assertThat(authorities.install("ca", file("ec.crt"))).isInstanceOf(Refused.class);
    assertRefused(authorities.install("other", file("issued-chain.pem")), "comes alone");
    assertRefused(authorities.install("other", file("ec.pkcs8.der")), "not a certificate");
    assertThat(authorities.information("ca").orElseThrow().subject())
        .isEqualTo("CN=Test authority");
    assertMade(authorities.delete("Vestibule_Test_Root_2"));
    restart();
    assertThat(service.authorities().all())
        .extracting(Authority::alias)
        .containsExactly("Vestibule_Test_Root_1", "Vestibule_Test_Root_3", "ca");
    assertThat(service.authorities().delete("nobody")).isEqualTo(Change.unknown("nobody"));
  }

  @Test
  void ofTwoThatWantOneAliasTheFirstGetsIt() {
    var first = new ArrayList<Optional<Refused>>();
    var second = new ArrayList<Optional<Refused>>();
    store.create(wanted("CN=x", "NIST-P256"), first::add);
    store.create(wanted("CN=x", "NIST-P256"), second::add);
    assertThat(first).isEmpty();
    keysAreMade();
    assertThat(first).containsExactly(Optional.empty());
    assertThat(second.getFirst().orElseThrow().reason()).isEqualTo(Reason.EXISTS);
    assertThat(secureElement.names())
        .containsExactly("certificate-0", "certificate-1", "device-id");
  }

  @Test
  void asManyKeysAreBegunAsFitAndNotOneMore() {
    store.all();
    var outcomes = new ArrayList<Optional<Refused>>();
    for (int i = 1; i < 51; i++) {
      store.create(
          new Wanted(
              "door " + i,
              "CN=x",
              "NIST-P256",
              USUAL,
              List.of(),
              Optional.empty(),
              Optional.empty()),
          outcomes::add);
    }
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.getFirst().orElseThrow().reason()).isEqualTo(Reason.FULL);
  }

  @Test
  void aCertificateWhoseKeyIsMadeWhileTheFlashFailsIsRefusedAndItsKeyDestroyed() {
    store.all();
    var outcomes = new ArrayList<Optional<Refused>>();
    store.create(wanted("CN=x", "NIST-P256"), outcomes::add);
    flash.fault(new Volume.Full());
    keysAreMade();
    assertThat(outcomes.getFirst().orElseThrow().reason()).isEqualTo(Reason.FULL);
    assertThat(secureElement.names()).containsExactly("certificate-0", "device-id");
  }

  @Test
  void whatIsInstalledWhileTheFirstKeyIsMadeHidesNotTheUnitsOwn() {
    restart();
    install("door", "ec");
    keysAreMade();
    assertThat(store.all()).extracting(Certificate::alias).contains("door", OWN);
  }

  private Optional<Refused> created(Wanted wanted) {
    var outcomes = new ArrayList<Optional<Refused>>();
    store.create(wanted, outcomes::add);
    keysAreMade();
    assertThat(outcomes).hasSize(1);
    return outcomes.getFirst();
  }

  private void keysAreMade() {
    secureElement.finish();
    tee.finish();
    time.advance(Duration.ZERO);
  }

  private void choose(String alias) {
    assertThat(kernel.parameters().set(Map.of("HTTPS.Certificate", alias)))
        .isInstanceOf(Parameters.Changed.class);
  }

  private Optional<Refused> install(String alias, String name) {
    return install(alias, name + ".crt", name + ".pkcs8.pem");
  }

  private Optional<Refused> install(String alias, String certificate, String key) {
    return store.install(alias, file(certificate), file(key), Optional.empty(), USUAL).make();
  }

  private static Wanted wanted(String subject, String keyType) {
    return new Wanted("x", subject, keyType, USUAL, List.of(), Optional.empty(), Optional.empty());
  }

  private static void assertRefused(Change change, String why) {
    assertRefused(change.make(), why);
  }

  private static void assertRefused(Optional<Refused> refused, String why) {
    assertThat(refused).hasValueSatisfying(it -> assertThat(it.text()).contains(why));
  }

  private static void assertMade(Change change) {
    assertMade(change.make());
  }

  private static void assertMade(Optional<Refused> refused) {
    assertThat(refused).isEmpty();
  }

  private static PKCS10CertificationRequest request(String pem) throws IOException {
    try (var parser = new PEMParser(new StringReader(pem))) {
      return (PKCS10CertificationRequest) parser.readObject();
    }
  }

  private void restart() {
    secureElement.forget();
    tee.forget();
    kernel = kernel();
    service = service();
    store = service.store();
  }

  private static NetworkStatus at(String address) {
    var status = new NetworkStatus();
    var held = new Held(new HostAddress(address, 24), Origin.STATIC, Scope.GLOBAL);
    status.change(
        new NetworkState(
            "",
            List.of(held),
            Optional.empty(),
            List.of(),
            List.of(),
            "",
            Optional.empty(),
            Optional.empty(),
            Proxies.NONE));
    return status;
  }

  private CertificateService service() {
    var made =
        new CertificateService(
            kernel,
            Identity.of("A8207-VE Mk II", MacAddress.parse("B8:A4:4F:00:00:01"), "9BF"),
            new CountingEntropy(),
            List.of(secureElement, tee),
            network);
    made.declare();
    made.start();
    return made;
  }

  private Kernel kernel() {
    return Kernel.on(
        time,
        flash,
        failure -> {
          throw failure;
        });
  }
}
