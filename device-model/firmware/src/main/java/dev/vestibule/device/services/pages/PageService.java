package dev.vestibule.device.services.pages;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Endpoint;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The web interface as far as a browser's address line leads to it: a unit without accounts demands
 * its first administrator, any other asks who is there and then says what it is.
 */
public final class PageService implements Service {

  private static final Set<String> GET = Set.of("GET");

  private static final List<Page> PARTS =
      List.of(Page.STYLE, Page.FIRST_RUN_SCRIPT, Page.START_SCRIPT, Page.UNIT);

  private final Kernel kernel;
  private final BooleanSupplier needsSetUp;
  private final Supplier<OptionalInt> securePort;

  /**
   * @param needsSetUp whether there is no account yet
   * @param securePort where browsers reach the unit over TLS, if they do
   */
  public PageService(Kernel kernel, BooleanSupplier needsSetUp, Supplier<OptionalInt> securePort) {
    this.kernel = kernel;
    this.needsSetUp = needsSetUp;
    this.securePort = securePort;
  }

  @Override
  public void declare() {
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                    "/",
                    GET,
                    Access.VIEWER,
                    "Web interface",
                    "The page a browser gets: the first account, or what unit this is.",
                    Source.assumed("the manual shows no addresses; its look is our own"),
                    request -> document().leadingTo(securePort.get()))
                .beforeSetUp(Access.ANONYMOUS));
    PARTS.forEach(this::declare);
  }

  private Page document() {
    return needsSetUp.getAsBoolean() ? Page.FIRST_RUN : Page.START;
  }

  private void declare(Page part) {
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                part.path(),
                GET,
                Access.ANONYMOUS,
                "Part of the web interface",
                "Look or behaviour of the pages; it tells nothing of the unit.",
                Source.assumed("the manual shows no addresses; its look is our own"),
                request -> part.response()));
  }
}
