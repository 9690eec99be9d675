package dev.vestibule.scenarios.peer.controller;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The credentials a controller has, and what it decides about what is shown. */
final class Credentials {

  private final List<Credential> all = new ArrayList<>();

  void add(Credential credential) {
    all.add(credential);
  }

  /** The first credential that opens counts, else the first that was shown whole. */
  Verdict decide(Map<String, String> shown, LocalTime now) {
    Verdict verdict = new Verdict.NotFound();
    for (Credential credential : all) {
      Verdict one = decide(credential, shown, now);
      if (one instanceof Verdict.Granted) return one;
      if (verdict instanceof Verdict.NotFound) verdict = one;
    }
    return verdict;
  }

  private static Verdict decide(Credential credential, Map<String, String> shown, LocalTime now) {
    if (!credential.isIn(shown) && !credential.isButForPinIn(shown)) return new Verdict.NotFound();
    if (!credential.enabled()) return new Verdict.Denied(credential, "CredentialNotEnabled");
    if (!credential.hours().contain(now)) {
      return new Verdict.Denied(credential, "NotPermittedAtThisTime");
    }
    if (credential.isIn(shown)) return new Verdict.Granted(credential);
    return shown.containsKey("PIN")
        ? new Verdict.Denied(credential, "InvalidPIN")
        : new Verdict.PinWanted();
  }
}
