package dev.vestibule.device.services.osdp;

import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.hal.Entropy;
import dev.vestibule.hal.ReaderConnector;
import java.util.List;
import java.util.Optional;

/** Uses the reader connector for OSDP, if and as it is set. */
public final class OsdpService implements Service {

  /** Its name in the log; assumed. */
  static final String PROGRAM = "osdpd";

  private static final String CASING = "tns1:Device/tnsaxis:Casing/Open";

  private final Kernel kernel;
  private final PanelView view;
  private final Entropy entropy;
  private final OsdpSettings settings;
  private final BaseKey key;
  private final BaseKey externalKey;
  private final SerialLine line;
  private Optional<PeripheralDevice> device = Optional.empty();
  private Optional<ExternalReader> external = Optional.empty();

  /**
   * @param view what a panel can learn of the unit
   */
  public OsdpService(Kernel kernel, ReaderConnector connector, PanelView view, Entropy entropy) {
    this.kernel = kernel;
    this.view = view;
    this.entropy = entropy;
    settings = new OsdpSettings(kernel.parameters());
    key = BaseKey.ofPanel(kernel.store());
    externalKey = BaseKey.ofExternalReader(kernel.store());
    line = new SerialLine(kernel.loop(), connector);
  }

  @Override
  public void declare() {
    settings.declare();
    kernel
        .intercom()
        .configuration()
        .declare(
            "CardReaderConfiguration.OSDPConfiguration",
            "Reader.OSDP",
            List.of(OsdpSettings.ADDRESS));
    kernel
        .parameters()
        .declare(OsdpSettings.STATUS, () -> device.map(PeripheralDevice::status).orElse("Off"));
    kernel
        .parameters()
        .declare(
            OsdpSettings.EXTERNAL_STATUS,
            () -> external.map(ExternalReader::status).orElse("Not connected"));
  }

  @Override
  public void start() {
    settings.watch(this::settle);
    kernel
        .events()
        .subscribe(
            topic -> topic.path().equals(CASING),
            fact -> device.ifPresent(PeripheralDevice::housing));
    settle();
  }

  @Override
  public void stop() {
    closeDevice();
    closeExternal();
  }

  private void settle() {
    boolean stays =
        settings.reader() && device.filter(it -> it.at().equals(settings.line())).isPresent();
    if (stays) return;
    closeDevice();
    closeExternal();
    if (settings.reader()) openDevice();
    else if (settings.externalReader()) openExternal();
    if (!settings.externalReader()) externalKey.forget();
  }

  private void openDevice() {
    var opened = new PeripheralDevice(kernel, settings, view, key, line, entropy);
    device = Optional.of(opened);
    kernel.readers().link(Optional.of(opened));
    opened.open();
  }

  private void closeDevice() {
    device.ifPresent(
        closed -> {
          boolean linked = kernel.readers().acu().filter(link -> link == closed).isPresent();
          if (linked) kernel.readers().link(Optional.empty());
          closed.close();
        });
    device = Optional.empty();
  }

  private void openExternal() {
    var opened =
        new ExternalReader(
            kernel, line, settings.externalAddress(), externalKey, view.secureChannel(), entropy);
    external = Optional.of(opened);
    opened.open();
  }

  private void closeExternal() {
    external.ifPresent(ExternalReader::close);
    external = Optional.empty();
  }
}
