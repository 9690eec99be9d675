package dev.vestibule.device.kernel.service;

import dev.vestibule.device.kernel.action.Actions;
import dev.vestibule.device.kernel.event.Events;
import dev.vestibule.device.kernel.journal.Journal;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.media.MediaHub;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.kernel.web.Endpoints;
import dev.vestibule.device.kernel.web.rest.RestApis;

/**
 * The places where services meet without knowing each other.
 *
 * @param loop runs everything; the clocks and timers
 * @param journal what happened and why
 * @param log what the unit tells its users
 * @param parameters settings
 * @param events facts
 * @param actions what rules can do
 * @param media pictures and sound
 * @param endpoints paths of the web server
 * @param rest Device Configuration APIs
 * @param store documents on the flash
 */
public record Kernel(
    DeviceLoop loop,
    Journal journal,
    Logs log,
    Parameters parameters,
    Events events,
    Actions actions,
    MediaHub media,
    Endpoints endpoints,
    RestApis rest,
    Store store) {

  /** All services have declared; what comes later is a mistake, except for topics. */
  public void seal() {
    parameters.seal();
    actions.seal();
    endpoints.seal();
    rest.seal();
  }
}
