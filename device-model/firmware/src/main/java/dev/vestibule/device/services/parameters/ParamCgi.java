package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.store.StoreFailed;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.util.Optional;

/**
 * Answers param.cgi: sees to it that the request is within limits and that the client may ask at
 * all; each action answers for itself. Who wishes to be asked as a group he is not in has to log in
 * anew. Words of errors that no document gives are assumed.
 */
final class ParamCgi {

  private final Parameters parameters;
  private final Ledger ledger;

  ParamCgi(Parameters parameters, Ledger ledger) {
    this.parameters = parameters;
    this.ledger = ledger;
  }

  Response answer(Request request) {
    Optional<Access> level = level(request);
    if (level.isEmpty()) return Response.plain(Lines.error("Unknown usergroup"));
    if (!request.client().may(level.get())) return Response.page(401);
    var query = new Query(request, level.get());
    Optional<String> excess = Limits.excess(query);
    if (excess.isPresent()) return Response.text(400, "text/plain", Lines.error(excess.get()));
    try {
      return act(query);
    } catch (StoreFailed nothingKept) {
      return Response.plain(Lines.error("The flash does not take the change"));
    }
  }

  private Response act(Query query) {
    String action = query.argument("action");
    return switch (action) {
      case "list" -> new Listing(parameters).answer(query);
      case "listdefinitions" -> new Definitions(parameters).answer(query);
      case "update", "add", "remove" ->
          query.access().covers(Access.OPERATOR) ? change(action, query) : refused(query);
      default -> Response.plain(Lines.error("Unknown action '" + Lines.printable(action) + "'"));
    };
  }

  private Response change(String action, Query query) {
    return switch (action) {
      case "update" -> new Update(parameters, ledger).answer(query);
      case "add" -> new Addition(parameters, ledger).answer(query);
      default -> new Removal(parameters, ledger).answer(query);
    };
  }

  /** Whoever has not logged in may try again as somebody else. */
  private static Response refused(Query query) {
    return Response.page(query.request().client().user().isPresent() ? 403 : 401);
  }

  /** What the client may do, or less if it wishes; empty if the wish means nothing. */
  private static Optional<Access> level(Request request) {
    Optional<String> wish = request.argument("usergroup");
    if (wish.isEmpty()) return Optional.of(request.client().access());
    return switch (wish.get()) {
      case "anonymous" -> Optional.of(Access.ANONYMOUS);
      case "viewer" -> Optional.of(Access.VIEWER);
      case "operator" -> Optional.of(Access.OPERATOR);
      case "admin" -> Optional.of(Access.ADMIN);
      default -> Optional.empty();
    };
  }
}
