package dev.vestibule.device.kernel.web;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * JSON in one line with a blank after each colon and comma, as the unit writes it. Source: observed
 * answers of systemready, apidiscovery and basicdeviceinfo.
 */
final class OneLine {

  private OneLine() {}

  static PrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEntrySpacing(Spacing.AFTER)
            .withArrayElementSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(NopIndenter.instance())
        .withArrayIndenter(NopIndenter.instance());
  }
}
