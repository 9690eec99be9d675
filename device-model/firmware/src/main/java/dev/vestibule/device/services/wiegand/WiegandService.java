package dev.vestibule.device.services.wiegand;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.reader.AcuLink;
import dev.vestibule.device.kernel.reader.ReaderProtocol;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import dev.vestibule.device.kernel.web.rpc.Contributions;
import dev.vestibule.device.protocols.wiegand.Frame;
import dev.vestibule.device.protocols.wiegand.KeypressFormat;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ReaderConnector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends cards and PINs to an access control unit at the reader connector, while it is chosen. */
public final class WiegandService implements Service {

  private static final String PROGRAM = "wiegand";

  private final Kernel kernel;
  private final WiegandSettings settings;
  private final DataLines dataLines;
  private final PanelLines panelLines;
  private final AcuLink link = new Link();
  private boolean inUse;

  public WiegandService(Kernel kernel, ReaderConnector connector) {
    this.kernel = kernel;
    settings = new WiegandSettings(kernel.parameters());
    dataLines = new DataLines(kernel.loop(), connector);
    panelLines = new PanelLines(kernel);
  }

  @Override
  public void declare() {
    settings.declare(kernel.intercom().configuration());
    panelLines.declare();
    declare(kernel.intercom().capabilities(), kernel.intercom().configuration());
  }

  private static void declare(Contributions capabilities, Configuration configuration) {
    String wiegand = "CardReaderConfiguration.WiegandConfiguration.";
    capabilities.declare("SupportedIOPins", () -> configuration.words(wiegand + "LED1Pin"));
    capabilities.declare("SupportedColorNames", LedColour::names);
    capabilities.declare(
        "SupportedKeypressOutputFormatWiegand",
        () -> configuration.words(wiegand + "keypressFormat"));
  }

  @Override
  public void start() {
    List<Parameter<?>> watched = new ArrayList<>(PanelLines.SETTINGS);
    watched.add(ReaderProtocol.CHOSEN);
    kernel.parameters().watch(watched, this::choose);
    choose();
  }

  private void choose() {
    if (ReaderProtocol.WIEGAND.is(kernel.parameters().get(ReaderProtocol.CHOSEN))) {
      inUse = true;
      dataLines.open();
      panelLines.join();
      kernel.readers().link(Optional.of(link));
    } else if (inUse) {
      inUse = false;
      if (isLinked()) kernel.readers().link(Optional.empty());
      panelLines.leave();
      dataLines.close();
    }
  }

  /** Another protocol may have taken the place already. */
  private boolean isLinked() {
    return kernel.readers().acu().filter(link::equals).isPresent();
  }

  private void send(String what, List<Frame> frames) {
    if (dataLines.send(frames, settings.timing())) {
      kernel.journal().note(Kind.ACTION, what + " sent on Wiegand").enter();
    } else {
      kernel.log().system(Severity.WARNING, PROGRAM, what + " not sent: too much is waiting");
    }
  }

  private final class Link implements AcuLink {

    @Override
    public void card(Tag tag) {
      Bits bits = kernel.readers().output(tag);
      send("Card", List.of(new Frame(bits.value(), bits.length())));
    }

    @Override
    public void pin(String keys, Optional<Tag> after) {
      KeypressFormat format = settings.keypressFormat();
      if (format.cuts(keys)) {
        kernel
            .log()
            .system(Severity.WARNING, PROGRAM, "A PIN is too long for the keypress format: cut");
      }
      send("PIN", format.encode(keys, settings.keypressFacilityCode()));
    }

    @Override
    public boolean wantsPinAfterCard() {
      return true;
    }
  }
}
