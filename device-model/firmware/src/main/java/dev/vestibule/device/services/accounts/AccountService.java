package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.hal.Entropy;
import dev.vestibule.hal.Identity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/** Accounts and logins. */
public final class AccountService implements Service {

  private static final Topic BLOCKED_IP =
      Topic.message(
          "tns1:Device/tnsaxis:Network/BlockedIP",
          "IP address blocked",
          List.of(),
          List.of(Item.string("address", "Address")),
          "An address failed to log in too often and is blocked for a while.",
          Source.vapix("event model"));

  private static final Parameter<Boolean> ROOT_PASSWORD_SET =
      Parameter.state(
          "System.RootPwdSet",
          new YesNoKind(),
          false,
          "First account made",
          "Whether there is an administrator already.",
          Source.vapix("parameter groups, System"));

  private final Kernel kernel;
  private final Accounts accounts;
  private final LoginSettings settings;
  private final Ledger ledger;
  private final Guesses guesses;
  private final Authenticator authenticator;

  /**
   * @param passwordCost rounds of the slow hash of passwords, from 1
   */
  public AccountService(Kernel kernel, Identity identity, Entropy entropy, int passwordCost) {
    this.kernel = kernel;
    String realm = "AXIS_" + identity.serialNumber();
    accounts =
        new Accounts(
            kernel
                .store()
                .document("accounts", Codec.json(new TypeReference<List<Account>>() {}), List.of()),
            entropy,
            realm,
            passwordCost);
    settings = new LoginSettings(kernel.parameters());
    ledger = new Ledger(kernel.log());
    guesses = new Guesses(new Throttle(kernel.loop(), settings::throttling), this::blocked);
    authenticator =
        new Authenticator(
            accounts, settings, new Nonces(kernel.loop(), entropy), guesses, ledger::failed, realm);
  }

  @Override
  public void declare() {
    settings.declare();
    kernel.parameters().declare(ROOT_PASSWORD_SET, () -> !accounts.none());
    kernel.events().declare(BLOCKED_IP);
    kernel.endpoints().offer(Api.official("user-management", "1.2", "User Management"));
    var groups = new PasswordGroups(accounts, ledger);
    kernel
        .endpoints()
        .declare(
            Endpoint.cgi(
                    "pwdgrp",
                    Access.ADMIN,
                    "User management",
                    "Adds, updates, removes and lists accounts; makes the first one.",
                    Source.vapix("User management"),
                    groups::answer)
                .beforeSetUp(Access.ANONYMOUS));
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                "/axis-cgi/usergroup.cgi",
                Set.of("GET"),
                Access.VIEWER,
                "User group",
                "Tells who the client is and what it may do.",
                Source.vapix("System settings"),
                this::userGroup));
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                "/axis-cgi/login.cgi",
                Set.of("GET"),
                Access.VIEWER,
                "Login",
                "Makes a browser log in.",
                Source.observed("web interface"),
                request -> Response.plain("")));
  }

  /** The accounts. */
  public Accounts accounts() {
    return accounts;
  }

  /** Who sends requests. */
  public Authenticator authenticator() {
    return authenticator;
  }

  /** What stops those who guess passwords. */
  public Guesses guesses() {
    return guesses;
  }

  private Response userGroup(Request request) {
    return request
        .client()
        .user()
        .flatMap(accounts::find)
        .map(account -> Response.plain(account.name() + "\n" + groups(account) + "\n"))
        .orElseGet(() -> Response.page(401)); // Anonymous viewers are nobody in particular.
  }

  private static String groups(Account account) {
    var groups = new StringBuilder(account.name().equals(Account.ROOT) ? "root" : "users");
    if (account.role().includes(Role.ADMIN)) groups.append(" admin");
    if (account.role().includes(Role.OPERATOR)) groups.append(" operator");
    if (account.ptz()) groups.append(" ptz");
    return groups.append(" viewer").toString();
  }

  private void blocked(NetAddress from) {
    ledger.blocked(from);
    kernel
        .events()
        .publish(
            BLOCKED_IP,
            Map.of(),
            Map.of("address", from.host()),
            "Blocked after wrong passwords: " + from.host());
  }
}
