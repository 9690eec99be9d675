package dev.vestibule.scenarios.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;

/** A certificate authority: makes certificates with keys, and signs what others request. */
public final class Authority {

  private static final X500Name NAME = new X500Name("CN=Registration authority");
  private static final Date FROM = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
  private static final Date TO = Date.from(Instant.parse("2049-01-01T00:00:00Z"));

  private final KeyPair keys = newKeys();
  private int issued;

  /** The authority's own certificate, PEM. */
  public String certificate() {
    try {
      var serial = BigInteger.valueOf(++issued);
      var key = SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
      return pem(
          new X509v3CertificateBuilder(NAME, serial, FROM, TO, NAME, key)
              .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
              .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    } catch (OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A certificate with its key.
   *
   * @param certificate PEM
   * @param privateKey PEM, PKCS#8
   * @param pkcs12 both in Base64, passphrase {@link #PASSPHRASE}
   */
  public record Issued(String certificate, String privateKey, String pkcs12) {}

  /** Opens the PKCS#12 files of this authority. */
  public static final String PASSPHRASE = "correct horse";

  /** A certificate for a host, with a new key. */
  public Issued issue(String host) {
    KeyPair pair = newKeys();
    X509CertificateHolder certificate =
        issue(
            new X500Name("CN=" + host),
            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
            Optional.of(name(host)));
    return new Issued(pem(certificate), pkcs8(pair.getPrivate()), pkcs12(certificate, pair));
  }

  /** The certificate somebody requests; fails if the request is not signed by its own key. */
  public String sign(String request) {
    try (var parser = new PEMParser(new StringReader(request))) {
      var read = (PKCS10CertificationRequest) parser.readObject();
      var key = read.getSubjectPublicKeyInfo();
      if (!read.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
        throw new IllegalArgumentException("the request is signed by somebody else");
      }
      return pem(issue(read.getSubject(), key));
    } catch (IOException | OperatorCreationException | PKCSException e) {
      throw new IllegalArgumentException("not a signing request", e);
    }
  }

  private X509CertificateHolder issue(X500Name subject, SubjectPublicKeyInfo key) {
    return issue(subject, key, Optional.empty());
  }

  private X509CertificateHolder issue(
      X500Name subject, SubjectPublicKeyInfo key, Optional<GeneralName> host) {
    try {
      var serial = BigInteger.valueOf(++issued);
      var builder = new X509v3CertificateBuilder(NAME, serial, FROM, TO, subject, key);
      if (host.isPresent()) {
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(host.get()));
      }
      return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
    } catch (OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GeneralName name(String host) {
    boolean address = host.matches("[0-9.]+|.*:.*");
    return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, host);
  }

  private static KeyPair newKeys() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pkcs12(X509CertificateHolder certificate, KeyPair pair) {
    try (var bytes = new ByteArrayOutputStream()) {
      KeyStore file = KeyStore.getInstance("PKCS12");
      file.load(null, null);
      char[] passphrase = PASSPHRASE.toCharArray();
      Certificate[] chain = {new JcaX509CertificateConverter().getCertificate(certificate)};
      file.setKeyEntry("issued", pair.getPrivate(), passphrase, chain);
      file.store(bytes, passphrase);
      return Base64.getEncoder().encodeToString(bytes.toByteArray());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pkcs8(PrivateKey key) {
    try {
      return pem(new JcaPKCS8Generator(key, null));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(Object what) {
    var text = new StringWriter();
    try (var writer = new JcaPEMWriter(text)) {
      writer.writeObject(what);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }
}
