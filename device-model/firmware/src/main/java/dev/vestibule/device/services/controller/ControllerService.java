package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.action.Action;
import dev.vestibule.device.kernel.action.ActionFailed;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.outgoing.HttpClient;
import java.util.List;
import java.util.Optional;

/** Asks a door controller on the network about cards and PINs, while that is chosen. */
public final class ControllerService implements Service {

  /** Its name in the log; assumed. */
  static final String PROGRAM = "ipaccessd";

  private static final Parameter<String> STATUS =
      Parameter.state(
          "Reader.VAPIX.Status",
          new ChoiceKind(Standing.OFF, Standing.CONNECTING, Standing.CONNECTED),
          Standing.OFF,
          "Status of the door controller",
          "Connected, Connecting while the unit tries, Off while no reader is selected.",
          Source.assumed("no sheet names a reading"));

  private static final Parameter<String> LAST_ANSWER =
      Parameter.state(
          "Reader.VAPIX.LastAnswer",
          new TextKind(200),
          "",
          "Last answer of the door controller",
          "What became of whoever was at the door last.",
          Source.assumed("no sheet names a reading"));

  private final Kernel kernel;
  private final HttpClient client;
  private final ActivityWords words;
  private final ControllerSettings settings;
  private final Calls calls;
  private Optional<ReaderLink> link = Optional.empty();
  private Optional<Standing> standing = Optional.empty();

  public ControllerService(Kernel kernel, HttpClient client, ActivityWords words) {
    this.kernel = kernel;
    this.client = client;
    this.words = words;
    settings = new ControllerSettings(kernel.parameters());
    calls = new Calls(kernel.loop(), client);
  }

  @Override
  public void declare() {
    settings.declare();
    settings.declare(kernel.intercom().configuration());
    kernel.parameters().declare(STATUS, () -> standing.map(Standing::status).orElse(Standing.OFF));
    kernel.parameters().declare(LAST_ANSWER, () -> standing.map(Standing::lastAnswer).orElse(""));
    new ControllerApi(settings, new Directory(calls))
        .functions()
        .forEach(kernel.intercom()::declare);
    kernel
        .actions()
        .declare(
            new Action.OneShot(
                new Action.Description(
                    "com.axis.action.fixed.doorcontroller.unlock",
                    "Request door unlock from the connected door controller",
                    "Asks the door controller to let somebody through.",
                    Source.assumed("the manual announces the action, no document its template"),
                    List.of()),
                arguments ->
                    link.orElseThrow(() -> new ActionFailed("no door controller is connected"))
                        .unlock()));
  }

  @Override
  public void start() {
    settings.watch(this::settle);
    settle();
  }

  @Override
  public void stop() {
    close();
  }

  private void settle() {
    close();
    Optional<Controller> controller = settings.controller();
    Optional<EntranceReader> reader = settings.reader();
    if (!settings.chosen() || controller.isEmpty() || reader.isEmpty()) return;
    var begun = new Standing(kernel.log(), controller.get());
    ReaderLink opened =
        settings.usesWebSocket()
            ? new RemoteActivityLink(kernel, client, words, controller.get(), reader.get(), begun)
            : new RequestAccessLink(kernel, calls, controller.get(), reader.get(), begun);
    standing = Optional.of(begun);
    link = Optional.of(opened);
    kernel.readers().link(Optional.of(opened));
    opened.open();
  }

  private void close() {
    link.ifPresent(
        closed -> {
          closed.close();
          if (isLinked(closed)) kernel.readers().link(Optional.empty());
        });
    link = Optional.empty();
    standing = Optional.empty();
  }

  /** Another protocol may have taken the place already. */
  private boolean isLinked(ReaderLink one) {
    return kernel.readers().acu().filter(acu -> acu == one).isPresent();
  }
}
