package dev.vestibule.device.services.certificates.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;

/** Files of the form PKCS#12, also called PFX: a certificate, its chain and its private key. */
public final class Pkcs12File {

  private static final String NOT_PKCS12 = "not a PKCS#12 file, or a damaged one";

  private Pkcs12File() {}

  /**
   * What such a file holds.
   *
   * @param chain the certificate first
   * @param privateKey as PKCS#8, not encrypted
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Content(List<X509Certificate> chain, byte[] privateKey) {
    @Override
    public String toString() {
      return "a certificate with its key";
    }
  }

  /** Reads a file that holds exactly one private key. */
  public static Read<Content> read(byte[] file, String passphrase) {
    return FileSize.check(file)
        .then(Pkcs12File::bearable)
        .then(bearable -> open(bearable, passphrase.toCharArray()));
  }

  private static Read<byte[]> bearable(byte[] file) {
    try {
      Pfx pfx = Pfx.getInstance(file);
      var mac = pfx.getMacData();
      boolean bearable = mac == null || Iterations.bearable(mac.getIterationCount());
      var safe =
          AuthenticatedSafe.getInstance(
              ASN1OctetString.getInstance(pfx.getAuthSafe().getContent()).getOctets());
      for (ContentInfo content : safe.getContentInfo()) bearable &= bearable(content);
      return bearable
          ? new Read.Good<>(file)
          : new Read.Bad<>("the PKCS#12 file is encrypted in a way that is not taken");
    } catch (RuntimeException damaged) {
      return new Read.Bad<>(NOT_PKCS12);
    }
  }

  private static boolean bearable(ContentInfo content) {
    if (content.getContentType().equals(PKCSObjectIdentifiers.encryptedData)) {
      return Iterations.bearable(
          EncryptedData.getInstance(content.getContent()).getEncryptionAlgorithm());
    }
    boolean bearable = true;
    var bags =
        ASN1Sequence.getInstance(ASN1OctetString.getInstance(content.getContent()).getOctets());
    for (var each : bags) {
      SafeBag bag = SafeBag.getInstance(each);
      if (bag.getBagId().equals(PKCSObjectIdentifiers.pkcs8ShroudedKeyBag)) {
        bearable &=
            Iterations.bearable(
                EncryptedPrivateKeyInfo.getInstance(bag.getBagValue()).getEncryptionAlgorithm());
      }
    }
    return bearable;
  }

  private static Read<Content> open(byte[] file, char[] passphrase) {
    try (var in = new ByteArrayInputStream(file)) {
      KeyStore opened = KeyStore.getInstance("PKCS12");
      opened.load(in, passphrase);
      List<String> keys = new java.util.ArrayList<>();
      for (String alias : Collections.list(opened.aliases())) {
        if (opened.isKeyEntry(alias)) keys.add(alias);
      }
      if (keys.size() != 1) {
        return new Read.Bad<>(
            "one certificate with its private key is taken, the file has " + keys.size());
      }
      Key key = opened.getKey(keys.getFirst(), passphrase);
      Certificate[] chain = opened.getCertificateChain(keys.getFirst());
      return new Read.Good<>(
          new Content(
              Arrays.stream(chain).map(X509Certificate.class::cast).toList(), key.getEncoded()));
    } catch (IOException wrong) {
      return new Read.Bad<>("the PKCS#12 file cannot be opened: is the passphrase right?");
    } catch (GeneralSecurityException | RuntimeException damaged) {
      return new Read.Bad<>(NOT_PKCS12);
    }
  }
}
