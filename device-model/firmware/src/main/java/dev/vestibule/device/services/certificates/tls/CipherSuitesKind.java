package dev.vestibule.device.services.certificates.tls;

import dev.vestibule.device.kernel.param.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cipher suites as OpenSSL lists them: names joined by colons, the preferred first. */
public record CipherSuitesKind() implements Kind<List<CipherSuite>> {

  private static final int LONGEST = 1_000;

  @Override
  public Parsed<List<CipherSuite>> parse(String text) {
    if (text.length() > LONGEST) return new Invalid<>("too long, allowed: " + allowed());
    var suites = new ArrayList<CipherSuite>();
    for (String word : text.split(":", -1)) {
      Optional<CipherSuite> suite = CipherSuite.of(word);
      if (suite.isEmpty() || suites.contains(suite.get())) {
        return new Invalid<>("allowed: " + allowed());
      }
      suites.add(suite.get());
    }
    return new Valid<>(List.copyOf(suites));
  }

  @Override
  public String print(List<CipherSuite> suites) {
    return suites.stream().map(CipherSuite::word).collect(Collectors.joining(":"));
  }

  @Override
  public String allowed() {
    return "one or more, each once, joined by colons, of "
        + Arrays.stream(CipherSuite.values())
            .map(CipherSuite::word)
            .collect(Collectors.joining(", "));
  }
}
