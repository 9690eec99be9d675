package dev.vestibule.device.services.certificates;

import dev.vestibule.device.kernel.param.Kind;
import java.util.function.Predicate;

/**
 * The alias of a certificate that is in the store.
 *
 * @param installed whether there is a certificate of this alias now
 */
record AliasKind(Predicate<String> installed) implements Kind<String> {

  @Override
  public Parsed<String> parse(String text) {
    return installed.test(text)
        ? new Valid<>(text)
        : new Invalid<>("there is no such certificate, allowed: " + allowed());
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String allowed() {
    return "the alias of an installed client/server certificate";
  }
}
