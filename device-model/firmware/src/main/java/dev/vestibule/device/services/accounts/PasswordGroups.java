package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.services.accounts.Accounts.Done;
import dev.vestibule.device.services.accounts.Accounts.Outcome;
import dev.vestibule.device.services.accounts.Accounts.Refusal;
import dev.vestibule.device.services.accounts.Accounts.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers pwdgrp.cgi: adds, changes, removes and lists accounts. Source: VAPIX, user management;
 * observed answers; that it takes a password twice is assumed.
 */
final class PasswordGroups {

  private static final String PASSWORDS_DIFFER = "the passwords differ";

  private final Accounts accounts;
  private final Ledger ledger;

  PasswordGroups(Accounts accounts, Ledger ledger) {
    this.accounts = accounts;
    this.ledger = ledger;
  }

  Response answer(Request request) {
    String action = request.argument("action").orElse("");
    if (accounts.none() && !action.equals("add")) {
      return refusedBeforeSetUp("initial admin user must be created first");
    }
    return switch (action) {
      case "add" -> add(request);
      case "update" -> update(request);
      case "remove" -> remove(request);
      case "get" -> Response.plain(groups());
      default -> page("Error: action operation type.");
    };
  }

  private Response add(Request request) {
    boolean first = accounts.none();
    Set<String> groups = groups(request);
    Optional<Role> role = Role.among(groups);
    if (!repeated(request)) {
      return first
          ? refusedBeforeSetUp(PASSWORDS_DIFFER)
          : page("Error: " + PASSWORDS_DIFFER + ".");
    }
    String group = request.argument("grp").orElse("users");
    boolean ptz = groups.contains(Account.PTZ);
    if (first && (role.filter(Role.ADMIN::equals).isEmpty() || !ptz)) {
      return refusedBeforeSetUp("not a valid initial admin user");
    }
    boolean known = group.equals("users") || first && group.equals("root");
    if (!known || role.isEmpty()) return page("Error: consult the system log file.");
    Outcome outcome =
        accounts.add(
            request.argument("user").orElse(""),
            request.argument("pwd").orElse(""),
            role.get(),
            ptz,
            request.argument("comment").orElse(""));
    if (outcome instanceof Refused(Refusal refusal) && first) {
      return refusedBeforeSetUp(words(refusal));
    }
    return done(outcome, "Created", account -> ledger.created(request.client(), account));
  }

  private Response update(Request request) {
    Set<String> groups = groups(request);
    Optional<Role> role = Role.among(groups);
    if (!groups.isEmpty() && role.isEmpty()) return page("Error: consult the system log file.");
    if (!repeated(request)) return page("Error: " + PASSWORDS_DIFFER + ".");
    String user = request.argument("user").orElse("");
    Optional<Account> before = accounts.find(user);
    Outcome outcome =
        accounts.update(
            user,
            request.argument("pwd"),
            role,
            role.map(changed -> groups.contains(Account.PTZ)),
            request.argument("comment"));
    return done(
        outcome,
        "Modified",
        account -> before.ifPresent(old -> ledger.changed(request.client(), old, account)));
  }

  private Response remove(Request request) {
    Outcome outcome = accounts.remove(request.argument("user").orElse(""));
    return done(outcome, "Removed", account -> ledger.removed(request.client(), account));
  }

  /** Whether a password that was sent twice, as the web pages do, is the same each time. */
  private static boolean repeated(Request request) {
    return request
        .argument("repeat")
        .map(again -> again.equals(request.argument("pwd").orElse("")))
        .orElse(true);
  }

  private static Set<String> groups(Request request) {
    return request
        .argument("sgrp")
        .filter(text -> !text.isEmpty())
        .map(text -> Set.copyOf(List.of(text.split(":", 16)).stream().distinct().toList()))
        .orElse(Set.of());
  }

  private Response done(Outcome outcome, String verb, Consumer<Account> told) {
    return switch (outcome) {
      case Done(Account account) -> {
        told.accept(account);
        yield page(verb + " account " + account.name() + ".");
      }
      case Refused(Refusal refusal) -> page("Error: " + words(refusal) + ".");
    };
  }

  private static String words(Refusal refusal) {
    return switch (refusal) {
      case NAME -> "account user name";
      case PASSWORD -> "invalid password";
      case TAKEN -> "this user name already exists, consult the system log file";
      case NOT_INITIAL_ADMIN -> "not a valid initial admin user";
      case COMMENT, FULL, LAST_ADMIN, ROOT -> "consult the system log file";
    };
  }

  private String groups() {
    var lines = new StringBuilder();
    for (Role role : List.of(Role.ADMIN, Role.OPERATOR, Role.VIEWER)) {
      line(lines, role.group(), names(account -> account.role().includes(role)));
    }
    line(lines, Account.PTZ, names(Account::ptz));
    line(lines, "digusers", names(account -> true));
    return lines.toString();
  }

  private static void line(StringBuilder lines, String group, String names) {
    lines.append(group).append("=\"").append(names).append("\"\r\n");
  }

  private String names(Predicate<Account> wanted) {
    return accounts.all().stream()
        .filter(wanted)
        .map(Account::name)
        .collect(Collectors.joining(","));
  }

  private static Response page(String text) {
    return Response.text(
        200,
        "text/html",
        """
        <html><head><title>User accounts</title></head><body bgcolor=#ffffff>%s
        </body>

        </html>
        """
            .formatted(text));
  }

  private static Response refusedBeforeSetUp(String why) {
    return Response.text(401, "text/html", "Error: " + why + ".\n");
  }
}
