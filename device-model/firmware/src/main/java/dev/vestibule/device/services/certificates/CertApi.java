package dev.vestibule.device.services.certificates;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.rest.Action;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.EntityCollection;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.rest.ItemAction;
import dev.vestibule.device.kernel.web.rest.Items;
import dev.vestibule.device.kernel.web.rest.Outcome;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.services.certificates.Change.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The certificate management API. Source: VAPIX, Device Configuration APIs, cert v1; statuses of
 * refusals that are not about values or aliases are assumed.
 */
final class CertApi {

  private static final int MOST_CHARACTERS = 100_000;
  private static final int MOST_CERTIFICATES = 51;
  private static final int MOST_AUTHORITIES = 50 + PreInstalled.ALIASES.size();

  private static final Shape ALIAS =
      Shape.text(
          80, Form.test("an alias in ASCII without /", it -> Alias.fault(it).isEmpty(), "door 1"));
  private static final Shape FILE = Shape.text(1, MOST_CHARACTERS);
  private static final Shape WORD = Shape.text(1, 500);
  private static final Shape TIME = Shape.integer(0, 253_402_300_799L);

  private final CertificateStore store;
  private final Authorities authorities;
  private final Keystores keystores;

  CertApi(CertificateStore store, Authorities authorities, Keystores keystores) {
    this.store = store;
    this.authorities = authorities;
    this.keystores = keystores;
  }

  RestApi declared() {
    return new RestApi(
        "cert",
        1,
        RestApi.State.RELEASED,
        "1.0.2",
        "Certificate management",
        Source.vapix("Device Configuration APIs, cert v1"),
        Entity.root("Certificates and the keystores of their private keys.")
            .with(certificates(), authorities(), keystores(), create(), installFromPkcs12()));
  }

  private EntityCollection certificates() {
    return EntityCollection.of(
            "certificates",
            "Client/server certificates.",
            "alias",
            MOST_CERTIFICATES,
            new Certificates(),
            Property.of("alias", ALIAS, "What it is called.").atCreation().needed(),
            Property.of("certificate", FILE, "PEM, with those that vouch for it.").needed(),
            Property.of("private_key", FILE, "PEM, PKCS#1 or PKCS#8.").writeOnly().needed(),
            Property.of("keystore", WORD, "Where its private key is kept.").atCreation())
        .with(
            ItemAction.of(
                "get_csr",
                Shape.object(),
                "Makes a certificate signing request (PKCS#10, PEM).",
                (alias, nothing) ->
                    store
                        .signingRequest(alias)
                        .<Outcome>map(pem -> Outcome.done(StringNode.valueOf(pem)))
                        .orElseGet(() -> Failure.noItem(alias))));
  }

  private EntityCollection authorities() {
    return EntityCollection.of(
        "ca_certificates",
        "Certificates of those who vouch for others.",
        "alias",
        MOST_AUTHORITIES,
        new CaCertificates(),
        Property.of("alias", ALIAS, "What it is called.").atCreation().needed(),
        Property.of("certificate", FILE, "PEM.").atCreation().needed());
  }

  private EntityCollection keystores() {
    return new EntityCollection(
        "keystores",
        "Where private keys are kept.",
        "id",
        List.of(
            Property.of("id", WORD, "Such as SE0.").readOnly(),
            Property.of("security_level", WORD, "How well it guards.").readOnly()),
        keystores.described().size(),
        Access.NOBODY,
        new DescribedKeystores(),
        List.of());
  }

  private Action create() {
    return new Action(
        "create_certificate",
        "Makes a key and a self-signed certificate.",
        Access.ADMIN,
        Shape.object()
            .required("alias", ALIAS)
            .required("subject", WORD)
            .required("key_type", WORD)
            .optional("keystore", WORD)
            .optional("subject_alt_names", Shape.list(WORD, 0, 50))
            .optional("valid_from", TIME)
            .optional("valid_to", TIME),
        (data, outcome) -> store.create(wanted(data), refused -> outcome.accept(outcome(refused))));
  }

  private static Wanted wanted(ObjectNode data) {
    return new Wanted(
        text(data, "alias"),
        text(data, "subject"),
        text(data, "key_type"),
        optional(data, "keystore"),
        data.path("subject_alt_names").valueStream().map(JsonNode::stringValue).toList(),
        time(data, "valid_from"),
        time(data, "valid_to"));
  }

  private Action installFromPkcs12() {
    return Action.of(
        "install_from_pkcs12",
        Shape.object()
            .required("alias", ALIAS)
            .required("pkcs12", FILE)
            .required("passphrase", Shape.text(0, 500))
            .optional("keystore", WORD),
        "Installs a certificate with its key from a PKCS#12 file in Base64.",
        data -> {
          byte[] file;
          try {
            file = Base64.getMimeDecoder().decode(text(data, "pkcs12"));
          } catch (IllegalArgumentException malformed) {
            return Failure.invalid("pkcs12 is not Base64");
          }
          return outcome(
              store
                  .installFromPkcs12(
                      text(data, "alias"),
                      file,
                      text(data, "passphrase"),
                      optional(data, "keystore"))
                  .make());
        });
  }

  private static Outcome outcome(Optional<Refused> refused) {
    return refused.<Outcome>map(CertApi::failure).orElseGet(Outcome::done);
  }

  private static Plan plan(Change change) {
    return switch (change) {
      case Change.Possible(Runnable work) -> Plan.ready(work);
      case Refused refused -> failure(refused);
    };
  }

  private static Failure failure(Refused refused) {
    return switch (refused.reason()) {
      case UNKNOWN -> Failure.noItem(refused.text());
      case EXISTS -> Failure.exists(refused.text());
      case INVALID, FULL, IN_USE -> Failure.invalid(refused.text());
    };
  }

  private final class Certificates implements Items {
    @Override
    public List<ObjectNode> all() {
      return store.all().stream()
          .map(
              it ->
                  object()
                      .put("alias", it.alias())
                      .put("certificate", it.pem())
                      .put("keystore", it.keystore()))
          .toList();
    }

    @Override
    public Plan add(ObjectNode item) {
      return plan(
          store.install(
              text(item, "alias"),
              bytes(item, "certificate"),
              bytes(item, "private_key"),
              Optional.empty(),
              optional(item, "keystore")));
    }

    @Override
    public Plan change(String alias, ObjectNode fields) {
      if (fields.has("private_key")) {
        return Failure.invalid("a private key stays; install another certificate");
      }
      if (!fields.has("certificate")) return Plan.ready(() -> {});
      return plan(store.replace(alias, bytes(fields, "certificate")));
    }

    @Override
    public Plan remove(String alias) {
      return plan(store.delete(alias));
    }
  }

  private final class CaCertificates implements Items {
    @Override
    public List<ObjectNode> all() {
      return authorities.all().stream()
          .map(it -> object().put("alias", it.alias()).put("certificate", it.pem()))
          .toList();
    }

    @Override
    public Plan add(ObjectNode item) {
      return plan(authorities.install(text(item, "alias"), bytes(item, "certificate")));
    }

    @Override
    public Plan change(String alias, ObjectNode fields) {
      return Failure.notOffered("PATCH");
    }

    @Override
    public Plan remove(String alias) {
      return plan(authorities.delete(alias));
    }
  }

  private final class DescribedKeystores implements Items {
    @Override
    public List<ObjectNode> all() {
      return keystores.described().stream()
          .map(it -> object().put("id", it.id()).put("security_level", it.securityLevel()))
          .toList();
    }

    @Override
    public Plan add(ObjectNode item) {
      return Failure.notOffered("POST");
    }

    @Override
    public Plan change(String id, ObjectNode fields) {
      return Failure.notOffered("PATCH");
    }

    @Override
    public Plan remove(String id) {
      return Failure.notOffered("DELETE");
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static String text(ObjectNode data, String name) {
    return data.path(name).stringValue();
  }

  private static byte[] bytes(ObjectNode data, String name) {
    return text(data, name).getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<String> optional(ObjectNode data, String name) {
    return data.has(name) ? Optional.of(text(data, name)) : Optional.empty();
  }

  private static Optional<Instant> time(ObjectNode data, String name) {
    return data.has(name)
        ? Optional.of(Instant.ofEpochSecond(data.path(name).longValue()))
        : Optional.empty();
  }
}
