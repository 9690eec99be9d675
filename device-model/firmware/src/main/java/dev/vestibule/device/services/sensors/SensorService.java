package dev.vestibule.device.services.sensors;

import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.hal.Input;
import dev.vestibule.hal.ShockSensor;
import dev.vestibule.hal.Signals;
import java.util.List;
import java.util.Map;

/** Turns what the sensors feel into events. */
public final class SensorService implements Service {

  private static final Source EVENTS = Source.vapix("Event and action services, events");

  private static final Topic PIR =
      Topic.property(
          "tns1:Device/tnsaxis:Sensor/PIR",
          "PIR sensor",
          List.of(Item.integer("sensor", "Sensor")),
          List.of(Item.bool("state", "Movement")),
          "True while the passive infrared sensor sees movement.",
          EVENTS);

  private static final Topic SHOCK =
      Topic.message(
          "tns1:Device/tnsaxis:Tampering/ShockDetected",
          "Shock Detected",
          List.of(Item.integer("channel", "Channel")),
          List.of(),
          "The housing was hit.",
          EVENTS);

  private static final Topic CASING =
      Topic.property(
          "tns1:Device/tnsaxis:Casing/Open",
          "Casing Open",
          List.of(Item.string("Name", "Name")),
          List.of(Item.bool("Open", "Open")),
          "True while the housing is open.",
          EVENTS);

  private static final Map<String, String> SENSOR_0 = Map.of("sensor", "0");
  private static final Map<String, String> CASE = Map.of("Name", "Case");

  private final Kernel kernel;
  private final Input<Boolean> motion;
  private final ShockSensor shock;
  private final Input<Boolean> caseOpen;

  public SensorService(
      Kernel kernel, Input<Boolean> motion, ShockSensor shock, Input<Boolean> caseOpen) {
    this.kernel = kernel;
    this.motion = motion;
    this.shock = shock;
    this.caseOpen = caseOpen;
  }

  @Override
  public void declare() {
    List.of(PIR, SHOCK, CASING).forEach(kernel.events()::declare);
    kernel.endpoints().declare(PirSensorApi.declaration());
  }

  @Override
  public void start() {
    kernel.events().set(PIR, SENSOR_0, Map.of("state", bit(motion.read())));
    kernel.events().set(CASING, CASE, Map.of("Open", bit(caseOpen.read())));
    motion.watch(change -> kernel.loop().post(() -> moved(change.value())));
    caseOpen.watch(change -> kernel.loop().post(() -> opened(change.value())));
    shock.watch(change -> kernel.loop().post(this::hit));
  }

  private void moved(boolean moving) {
    String words = moving ? "Somebody moved before the unit" : "Nobody moves before the unit";
    kernel
        .journal()
        .note(Kind.INPUT, words)
        .on(Signals.MOTION)
        .then(() -> kernel.events().set(PIR, SENSOR_0, Map.of("state", bit(moving))));
  }

  private void opened(boolean open) {
    kernel
        .journal()
        .note(Kind.INPUT, open ? "Housing opened" : "Housing closed")
        .on(Signals.CASE_OPEN)
        .then(() -> kernel.events().set(CASING, CASE, Map.of("Open", bit(open))));
  }

  private void hit() {
    kernel
        .journal()
        .note(Kind.INPUT, "Housing hit")
        .on(Signals.SHOCK)
        .then(
            () ->
                kernel.events().publish(SHOCK, Map.of("channel", "1"), Map.of(), "Shock detected"));
  }

  private static String bit(boolean value) {
    return value ? "1" : "0";
  }
}
