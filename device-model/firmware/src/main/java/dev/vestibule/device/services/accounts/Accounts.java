package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.hal.Entropy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The accounts of the unit. Source: user manual, Accounts; VAPIX user management. */
public final class Accounts {

  /** Accounts at most. Source: user manual, Accounts. */
  public static final int MOST = 100;

  private static final String NAME = "[A-Za-z0-9]{1,32}";
  private static final String PASSWORD = "[ -~]{1,64}";
  private static final int LONGEST_COMMENT = 256;

  private final Document<List<Account>> document;
  private final Entropy entropy;
  private final String realm;
  private final int cost;

  /** How an attempt to change accounts ended. */
  public sealed interface Outcome {}

  /** It is done. */
  public record Done(Account account) implements Outcome {}

  /** Nothing was changed. */
  public record Refused(Refusal refusal) implements Outcome {}

  /** Why accounts are not changed. */
  public enum Refusal {
    /** The name is missing, not 1-32 letters and digits, or nobody's. */
    NAME,
    /** The password is not 1-64 printable ASCII characters. */
    PASSWORD,
    /** The comment is too long or has control characters. */
    COMMENT,
    /** There is an account of this name. */
    TAKEN,
    /** There are as many accounts as can be. */
    FULL,
    /** The first account must be an administrator. */
    NOT_INITIAL_ADMIN,
    /** It is the last administrator. */
    LAST_ADMIN,
    /** It is the account that cannot be deleted. */
    ROOT
  }

  /**
   * @param realm what passwords are kept for
   * @param cost rounds of the slow hash
   */
  Accounts(Document<List<Account>> document, Entropy entropy, String realm, int cost) {
    this.document = document;
    this.entropy = entropy;
    this.realm = realm;
    this.cost = cost;
  }

  /** All accounts in order of creation. */
  public List<Account> all() {
    return document.value();
  }

  /** Whether nobody has set the unit up yet. */
  public boolean none() {
    return document.value().isEmpty();
  }

  /** The account of this name. */
  public Optional<Account> find(String name) {
    for (Account account : document.value()) {
      if (account.name().equals(name)) return Optional.of(account);
    }
    return Optional.empty();
  }

  /** Adds an account; the first must be an administrator. */
  public Outcome add(String name, String password, Role role, boolean ptz, String comment) {
    if (none() && role != Role.ADMIN) return new Refused(Refusal.NOT_INITIAL_ADMIN);
    if (!name.matches(NAME)) return new Refused(Refusal.NAME);
    if (!password.matches(PASSWORD)) return new Refused(Refusal.PASSWORD);
    if (!isComment(comment)) return new Refused(Refusal.COMMENT);
    if (find(name).isPresent()) return new Refused(Refusal.TAKEN);
    if (all().size() == MOST) return new Refused(Refusal.FULL);
    var account = new Account(name, role, ptz, comment, keep(name, password));
    List<Account> more = new ArrayList<>(all());
    more.add(account);
    document.replace(List.copyOf(more));
    return new Done(account);
  }

  /** Changes what is present of an account, all of it or nothing. */
  public Outcome update(
      String name,
      Optional<String> password,
      Optional<Role> role,
      Optional<Boolean> ptz,
      Optional<String> comment) {
    Optional<Account> found = find(name);
    if (found.isEmpty()) return new Refused(Refusal.NAME);
    if (password.isPresent() && !password.get().matches(PASSWORD)) {
      return new Refused(Refusal.PASSWORD);
    }
    if (comment.isPresent() && !isComment(comment.get())) return new Refused(Refusal.COMMENT);
    Account account = found.get();
    boolean falls = role.isPresent() && role.get() != Role.ADMIN;
    if (falls && isLastAdmin(account)) return new Refused(Refusal.LAST_ADMIN);
    Account changed = account.with(role.orElse(account.role()), ptz.orElse(account.ptz()));
    if (comment.isPresent()) changed = changed.with(comment.get());
    if (password.isPresent()) changed = changed.with(keep(name, password.get()));
    replace(changed);
    return new Done(changed);
  }

  /** Deletes an account; not the last administrator, and never {@code root}. */
  public Outcome remove(String name) {
    Optional<Account> found = find(name);
    if (found.isEmpty()) return new Refused(Refusal.NAME);
    if (name.equals(Account.ROOT)) return new Refused(Refusal.ROOT);
    if (isLastAdmin(found.get())) return new Refused(Refusal.LAST_ADMIN);
    document.replace(all().stream().filter(account -> !account.name().equals(name)).toList());
    return new Done(found.get());
  }

  private void replace(Account changed) {
    document.replace(
        all().stream()
            .map(account -> account.name().equals(changed.name()) ? changed : account)
            .toList());
  }

  private boolean isLastAdmin(Account account) {
    return account.role() == Role.ADMIN
        && all().stream().filter(other -> other.role() == Role.ADMIN).count() == 1;
  }

  private static boolean isComment(String comment) {
    return comment.length() <= LONGEST_COMMENT
        && comment.chars().noneMatch(Character::isISOControl);
  }

  private Password keep(String name, String password) {
    var salt = new byte[16];
    entropy.fill(salt);
    return Password.keep(name, realm, password, salt, cost);
  }
}
