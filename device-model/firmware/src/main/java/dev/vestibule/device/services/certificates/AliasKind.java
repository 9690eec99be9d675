package dev.vestibule.device.services.certificates;

import dev.vestibule.device.kernel.param.WordKind;
import java.util.function.Predicate;

/**
 * The alias of a certificate that is in the store.
 *
 * @param installed whether there is a certificate of this alias now
 */
record AliasKind(Predicate<String> installed) implements WordKind {

  @Override
  public boolean allows(String text) {
    return installed.test(text);
  }

  @Override
  public String allowed() {
    return "the alias of an installed client/server certificate";
  }
}
