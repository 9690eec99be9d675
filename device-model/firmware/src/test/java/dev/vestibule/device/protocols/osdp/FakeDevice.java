package dev.vestibule.device.protocols.osdp;

import java.util.ArrayList;
import java.util.List;

/** A device that remembers what it was told. */
final class FakeDevice implements Device {

  final List<LedSetting> leds = new ArrayList<>();
  final List<Buzz> buzzes = new ArrayList<>();
  final List<LineSetting> lines = new ArrayList<>();
  final List<byte[]> keys = new ArrayList<>();
  List<Capability> capabilities =
      List.of(
          new Capability(Capability.LEDS, 4, 1),
          new Capability(Capability.AUDIBLE, 2, 1),
          new Capability(Capability.CHECK_CHARACTER, 1, 0),
          new Capability(Capability.SECURITY, 1, 1));
  boolean busy;
  boolean tampered;

  @Override
  public DeviceIdentity identity() {
    return new DeviceIdentity(0x00408C, 1, 2, 0x12345678, 1, 2, 3);
  }

  @Override
  public List<Capability> capabilities() {
    return capabilities;
  }

  @Override
  public boolean busy() {
    return busy;
  }

  @Override
  public boolean tampered() {
    return tampered;
  }

  @Override
  public void leds(List<LedSetting> settings) {
    leds.addAll(settings);
  }

  @Override
  public void buzz(Buzz buzz) {
    buzzes.add(buzz);
  }

  @Override
  public void line(LineSetting setting) {
    lines.add(setting);
  }

  @Override
  public void key(byte[] key) {
    keys.add(key);
  }
}
