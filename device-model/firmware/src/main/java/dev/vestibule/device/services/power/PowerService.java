package dev.vestibule.device.services.power;

import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.hal.Supply;
import java.util.List;
import java.util.Map;

/** Switches the supplies on and tells when a fuse trips. */
public final class PowerService implements Service {

  private static final Topic LIMIT_EXCEEDED =
      Topic.property(
          "tns1:Device/tnsaxis:RingPowerLimitExceeded",
          "Ring power overcurrent protection",
          List.of(Item.integer("input", "Input")),
          List.of(Item.bool("limit_exceeded", "Limit exceeded")),
          "True while a supply is off because of too much load.",
          Source.observed(
              "event declarations of real units; that it stands for all supplies is assumed"));

  private final Kernel kernel;
  private final List<Supply> supplies;

  public PowerService(Kernel kernel, List<Supply> supplies) {
    this.kernel = kernel;
    this.supplies = supplies;
  }

  @Override
  public void declare() {
    kernel.events().declare(LIMIT_EXCEEDED);
  }

  @Override
  public void start() {
    for (Supply supply : supplies) {
      supply.enable(true);
      supply.reading().watch(change -> kernel.loop().post(this::look));
    }
    kernel.events().set(LIMIT_EXCEEDED, Map.of("input", "1"), Map.of("limit_exceeded", "0"));
    look();
  }

  private void look() {
    List<String> tripped =
        supplies.stream()
            .filter(supply -> supply.reading().read().condition() == Supply.Condition.OVERLOAD)
            .map(Supply::name)
            .toList();
    kernel
        .events()
        .publish(
            LIMIT_EXCEEDED,
            Map.of("input", "1"),
            Map.of("limit_exceeded", tripped.isEmpty() ? "0" : "1"),
            tripped.isEmpty()
                ? "Supplies on again"
                : "Overload, off: " + String.join(", ", tripped));
  }
}
