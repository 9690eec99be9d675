package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import java.time.Duration;
import java.util.List;

/** The settings of how clients log in, and what stops those who guess. */
final class LoginSettings {

  private static final Source LOGIN = Source.vapix("authentication; parameter groups");
  private static final Source GUESSING = Source.vapix("parameter groups, System.PreventDoSAttack");

  private static final Parameter<String> POLICY =
      new Parameter<>(
          "Network.HTTP.AuthenticationPolicy",
          new ChoiceKind("basic", "digest", "basic_digest", "recommended"),
          "recommended",
          Access.ADMIN,
          Access.ADMIN,
          "HTTP authentication policy",
          "Recommended: digest over HTTP, digest and basic over HTTPS.",
          LOGIN);

  private static final Parameter<Boolean> WITH_QOP =
      new Parameter<>(
          "Network.HTTP.AuthenticationWithQop",
          new YesNoKind(),
          false,
          Access.ADMIN,
          Access.ADMIN,
          "Digest only with qop",
          "Refuses digests without protection against replay, as RFC 2069 has them.",
          LOGIN);

  private static final Parameter<String> VIEWER =
      new Parameter<>(
          "System.BoaProtViewer",
          new ChoiceKind("password", "anonymous"),
          "password",
          Access.ADMIN,
          Access.ADMIN,
          "Viewers log in",
          "With anonymous, anybody may view without an account.",
          LOGIN);

  private static final Parameter<String> THROTTLING =
      setting(
          "ActivatePasswordThrottling",
          "Block guessing",
          "Blocks addresses that fail to log in too often.");
  private static final Parameter<Integer> BLOCKING =
      number("DoSBlockingPeriod", 10, "Blocking period", "Seconds an address is blocked.");
  private static final Parameter<Integer> PAGE_COUNT =
      number("DoSPageCount", 20, "Page count", "Failures on one page within the page interval.");
  private static final Parameter<Integer> PAGE_INTERVAL =
      number("DoSPageInterval", 1, "Page interval", "Seconds.");
  private static final Parameter<Integer> SITE_COUNT =
      number("DoSSiteCount", 20, "Site count", "Failures on all pages within the site interval.");
  private static final Parameter<Integer> SITE_INTERVAL =
      number("DoSSiteInterval", 1, "Site interval", "Seconds.");

  private final Parameters parameters;

  LoginSettings(Parameters parameters) {
    this.parameters = parameters;
  }

  void declare() {
    List.of(
            POLICY,
            WITH_QOP,
            VIEWER,
            THROTTLING,
            BLOCKING,
            PAGE_COUNT,
            PAGE_INTERVAL,
            SITE_COUNT,
            SITE_INTERVAL)
        .forEach(parameters::declare);
  }

  /** Whether digests are taken. */
  boolean digest() {
    return !parameters.get(POLICY).equals("basic");
  }

  /** Whether names and passwords are taken as they are. */
  boolean basic(boolean secure) {
    return switch (parameters.get(POLICY)) {
      case "basic", "basic_digest" -> true;
      case "recommended" -> secure;
      default -> false;
    };
  }

  /** Whether digests must be protected against replay. */
  boolean protectedOnly() {
    return parameters.get(WITH_QOP);
  }

  /** What somebody may do who does not log in. */
  Access anonymous() {
    return parameters.get(VIEWER).equals("anonymous") ? Access.VIEWER : Access.ANONYMOUS;
  }

  Throttle.Policy throttling() {
    return new Throttle.Policy(
        parameters.get(THROTTLING).equals("On"),
        Duration.ofSeconds(parameters.get(BLOCKING)),
        new Throttle.Allowance(
            parameters.get(PAGE_COUNT), Duration.ofSeconds(parameters.get(PAGE_INTERVAL))),
        new Throttle.Allowance(
            parameters.get(SITE_COUNT), Duration.ofSeconds(parameters.get(SITE_INTERVAL))));
  }

  private static Parameter<String> setting(String name, String title, String help) {
    return new Parameter<>(
        "System.PreventDoSAttack." + name,
        new ChoiceKind("On", "Off"),
        "On",
        Access.ADMIN,
        Access.ADMIN,
        title,
        help,
        GUESSING);
  }

  private static Parameter<Integer> number(String name, int initial, String title, String help) {
    return new Parameter<>(
        "System.PreventDoSAttack." + name,
        new IntegerKind(1, 10_000),
        initial,
        Access.ADMIN,
        Access.ADMIN,
        title,
        help,
        GUESSING);
  }
}
