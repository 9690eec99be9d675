package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.action.Action;
import dev.vestibule.device.kernel.action.ActionFailed;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.outgoing.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks a door controller on the network about cards and PINs, while that is chosen. */
public final class ControllerService implements Service {

  /** Its name in the log; assumed. */
  static final String PROGRAM = "ipaccessd";

  private static final String OFF = "Off";
  private static final String CONNECTING = "Connecting";
  private static final String CONNECTED = "Connected";

  private static final Parameter<String> STATUS =
      Parameter.state(
          "Reader.VAPIX.Status",
          new ChoiceKind(OFF, CONNECTING, CONNECTED),
          OFF,
          "Status of the door controller",
          "Connected, Connecting while the unit tries, Off while no reader is selected.",
          Source.assumed("no sheet names a reading"));

  /** How often the controller is looked after while all is well. Source: assumed. */
  private static final Duration LOOK = Duration.ofMinutes(1);

  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

  private final Kernel kernel;
  private final ControllerSettings settings;
  private final Calls calls;
  private final Directory directory;
  private Optional<ControllerLink> link = Optional.empty();
  private Optional<Timer> next = Optional.empty();
  private Duration retry = FIRST_RETRY;
  private String status = OFF;
  private String lastFailure = "";

  public ControllerService(Kernel kernel, HttpClient client) {
    this.kernel = kernel;
    settings = new ControllerSettings(kernel.parameters());
    calls = new Calls(kernel.loop(), client);
    directory = new Directory(calls);
  }

  @Override
  public void declare() {
    settings.declare();
    settings.declare(kernel.intercom().configuration());
    kernel.parameters().declare(STATUS, () -> status);
    new ControllerApi(settings, directory).functions().forEach(kernel.intercom()::declare);
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
    status = CONNECTING;
    var opened = new ControllerLink(kernel, calls, controller.get(), reader.get(), this::lost);
    link = Optional.of(opened);
    kernel.readers().link(Optional.of(opened));
    look(opened, controller.get(), reader.get());
  }

  private void close() {
    next.ifPresent(Timer::cancel);
    status = OFF;
    lastFailure = "";
    retry = FIRST_RETRY;
    link.ifPresent(
        closed -> {
          closed.close();
          if (isLinked(closed)) kernel.readers().link(Optional.empty());
        });
    link = Optional.empty();
  }

  /** Another protocol may have taken the place already. */
  private boolean isLinked(ControllerLink one) {
    return kernel.readers().acu().filter(acu -> acu == one).isPresent();
  }

  private void look(ControllerLink from, Controller controller, EntranceReader reader) {
    directory.list(
        controller,
        listing -> {
          if (link.filter(from::equals).isEmpty()) return;
          boolean there = listing.readers().stream().anyMatch(it -> it.id().equals(reader.id()));
          if (there) connected(controller);
          else failed(controller, listing.why().isEmpty() ? "the reader is gone" : listing.why());
          Duration wait = there ? LOOK : backOff();
          next = Optional.of(kernel.loop().after(wait, () -> look(from, controller, reader)));
        });
  }

  private void connected(Controller controller) {
    retry = FIRST_RETRY;
    if (status.equals(CONNECTED)) return;
    status = CONNECTED;
    lastFailure = "";
    kernel.log().system(Severity.INFO, PROGRAM, "Connected to the door controller " + controller);
  }

  private void failed(Controller controller, String why) {
    status = CONNECTING;
    if (why.equals(lastFailure)) return;
    lastFailure = why;
    kernel
        .log()
        .system(
            Severity.WARNING,
            PROGRAM,
            "No connection with the door controller " + controller + ": " + why);
  }

  private Duration backOff() {
    Duration now = retry;
    Duration doubled = retry.multipliedBy(2);
    retry = doubled.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : doubled;
    return now;
  }

  private void lost() {
    status = CONNECTING;
  }
}
