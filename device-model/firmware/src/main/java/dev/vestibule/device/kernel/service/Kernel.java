package dev.vestibule.device.kernel.service;

import dev.vestibule.device.kernel.action.Actions;
import dev.vestibule.device.kernel.event.Events;
import dev.vestibule.device.kernel.journal.Journal;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.media.MediaHub;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.reader.Readers;
import dev.vestibule.device.kernel.report.Reports;
import dev.vestibule.device.kernel.schedule.Schedules;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.kernel.terminal.Terminals;
import dev.vestibule.device.kernel.web.Endpoints;
import dev.vestibule.device.kernel.web.rest.RestApis;
import dev.vestibule.device.kernel.web.rpc.RpcApi;
import dev.vestibule.device.kernel.zone.LocalZone;
import dev.vestibule.hal.DeviceTime;
import dev.vestibule.hal.Volume;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/**
 * The places where services meet without knowing each other.
 *
 * @param loop runs everything; the clocks and timers
 * @param journal what happened and why
 * @param log what the unit tells its users
 * @param report what its reports consist of
 * @param parameters settings
 * @param events facts
 * @param actions what rules can do
 * @param media pictures and sound
 * @param readers what is shown at the door, and who decides
 * @param terminals inputs that can be borrowed
 * @param endpoints paths of the web server
 * @param rest Device Configuration APIs
 * @param intercom the Intercom service: its functions and configuration
 * @param store documents on the flash
 * @param zone the time zone
 * @param schedules named times that things can depend on
 */
public record Kernel(
    DeviceLoop loop,
    Journal journal,
    Logs log,
    Reports report,
    Parameters parameters,
    Events events,
    Actions actions,
    MediaHub media,
    Readers readers,
    Terminals terminals,
    Endpoints endpoints,
    RestApis rest,
    RpcApi intercom,
    Store store,
    LocalZone zone,
    Schedules schedules) {

  /**
   * The empty places of a device.
   *
   * @param flash what its documents are on
   * @param failures is told of work in the loop that threw
   */
  public static Kernel on(DeviceTime time, Volume flash, DeviceLoop.Failures failures) {
    var loop = new DeviceLoop(time, failures);
    var journal = new Journal(loop);
    var store = new Store(flash);
    var zone = new LocalZone();
    var parameters =
        new Parameters(
            store.document(
                "parameters", Codec.json(new TypeReference<Map<String, String>>() {}), Map.of()));
    return new Kernel(
        loop,
        journal,
        new Logs(loop, store),
        new Reports(),
        parameters,
        new Events(loop, journal),
        new Actions(),
        new MediaHub(),
        new Readers(),
        new Terminals(),
        new Endpoints(),
        new RestApis(),
        new RpcApi("/vapix/intercom", "axdsapi", parameters),
        store,
        zone,
        new Schedules(zone));
  }

  /** All services have declared; what comes later is a mistake, except for topics. */
  public void seal() {
    parameters.seal();
    actions.seal();
    endpoints.seal();
    report.seal();
    rest.seal();
    intercom.seal();
  }
}
