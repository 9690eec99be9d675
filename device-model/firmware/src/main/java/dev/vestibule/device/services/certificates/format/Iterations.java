package dev.vestibule.device.services.certificates.format;

import java.math.BigInteger;
import org.bouncycastle.asn1.pkcs.PBEParameter;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * How often a passphrase is hashed is written in the file, so whoever sends one decides how long
 * the device is busy. Files of the usual programs say 1-600 000.
 */
final class Iterations {

  private static final BigInteger MOST = BigInteger.valueOf(1_000_000);

  private Iterations() {}

  /** Whether this way to encrypt is one that is known and takes a bearable time. */
  static boolean bearable(AlgorithmIdentifier algorithm) {
    String oid = algorithm.getAlgorithm().getId();
    if (PKCSObjectIdentifiers.id_PBES2.getId().equals(oid)) {
      var derivation =
          PBES2Parameters.getInstance(algorithm.getParameters()).getKeyDerivationFunc();
      return PKCSObjectIdentifiers.id_PBKDF2.equals(derivation.getAlgorithm())
          && bearable(PBKDF2Params.getInstance(derivation.getParameters()).getIterationCount());
    }
    if (oid.startsWith(PKCSObjectIdentifiers.pkcs_12PbeIds.getId() + ".")) {
      return bearable(PKCS12PBEParams.getInstance(algorithm.getParameters()).getIterations());
    }
    if (oid.startsWith(PKCSObjectIdentifiers.pkcs_5.getId() + ".")) {
      return bearable(PBEParameter.getInstance(algorithm.getParameters()).getIterationCount());
    }
    return false;
  }

  static boolean bearable(BigInteger iterations) {
    return iterations.signum() > 0 && iterations.compareTo(MOST) <= 0;
  }
}
