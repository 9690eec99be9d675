package dev.vestibule.device.kernel.param;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import dev.vestibule.device.kernel.param.Guards.Objection;
import dev.vestibule.device.kernel.param.Kind.Valid;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Lasting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue of declared parameters and their values. Values that differ from the factory's, and
 * groups that clients have added, are kept in one document of the store; a change is safe on the
 * flash before anybody hears of it.
 */
public final class Parameters {

  /** How a change ended. */
  public sealed interface Outcome {}

  /** It has the new value. */
  public record Changed() implements Outcome {}

  /** It had that value already. */
  public record Unchanged() implements Outcome {}

  /** Nothing was changed; the reason names key, value and what is allowed. */
  public record Refused(String reason) implements Outcome, Addition {}

  /** How the addition of a group ended. */
  public sealed interface Addition {}

  /**
   * The group is there.
   *
   * @param index its number
   * @param refused values that it did not get, by key; it has the factory's instead
   */
  public record Added(int index, Map<String, Refused> refused) implements Addition {}

  private final Document<Map<String, String>> document;
  private final Catalogue<Parameter<?>> declared = new Catalogue<>(Parameter::key);
  private final Catalogue<Template> templates = new Catalogue<>(Template::name);
  private final Map<String, Parameter<?>> members = new HashMap<>();

  /** Those that were ever changed; all others are the factory's. */
  private final Map<String, Object> values = new HashMap<>();

  private final Map<String, Supplier<?>> live = new HashMap<>();
  private final Guards guards = new Guards();
  private final Watchers watchers = new Watchers();
  private Optional<ParameterTree> tree = Optional.empty();

  public Parameters(Document<Map<String, String>> document) {
    this.document = document.lasting(Lasting.partlyKeptOnRestore(this::keptOnRestore));
  }

  /**
   * Adds a parameter to the catalogue; its value is the stored one, or the factory's if that is no
   * longer valid.
   */
  public <T> void declare(Parameter<T> parameter) {
    enter(parameter);
    load(parameter);
  }

  /**
   * Adds a parameter whose value is never stored: it is what the service that means it knows at the
   * moment. Nobody can change it.
   */
  public <T> void declare(Parameter<T> parameter, Supplier<T> now) {
    if (parameter.write() != Access.NOBODY) {
      throw new IllegalStateException(
          parameter.key() + ": a state cannot be written: " + parameter.write());
    }
    enter(parameter);
    live.put(parameter.key(), now);
  }

  /**
   * Adds groups that come and go, with those that are stored, and {@code MaxGroups} beside them.
   */
  public void declare(Template template) {
    templates.declare(template);
    declare(template.maxGroups());
    document.value().keySet().stream()
        .flatMap(key -> template.index(key).stream().boxed())
        .distinct()
        .flatMap(index -> template.parameters().stream().map(it -> template.at(index, it)))
        .forEach(
            member -> {
              members.put(member.key(), member);
              load(member);
            });
  }

  /** Takes no more declarations from now on. */
  public void seal() {
    declared.seal();
    templates.seal();
  }

  /** The value now. */
  @SuppressWarnings("unchecked") // each value is of its parameter's kind
  public <T> T get(Parameter<T> parameter) {
    Object value = values.get(parameter.key());
    if (value != null) return (T) value;
    Supplier<?> now = live.get(parameter.key());
    if (now != null) return (T) now.get();
    return (T)
        find(parameter.key())
            .orElseThrow(() -> new IllegalStateException("not declared: " + parameter.key()))
            .initial();
  }

  Object value(String key) {
    return get(find(key).orElseThrow());
  }

  /** Changes one value. */
  public <T> Outcome set(Parameter<T> parameter, T value) {
    return set(Map.of(parameter.key(), parameter.kind().print(value)));
  }

  /** Changes several values together: all of them or, if one is refused, none. */
  public Outcome set(Map<String, String> changes) {
    Proposal proposal = proposal(changes);
    for (String key : changes.keySet()) {
      Refused refused = proposal.refused().get(key);
      if (refused != null) return refused;
    }
    if (proposal.touched().isEmpty()) return new Unchanged();
    commit(proposal);
    return new Changed();
  }

  /**
   * Changes those of several values that can be changed, together.
   *
   * @return why the others were not, by key
   */
  public Map<String, Refused> setEach(Map<String, String> changes) {
    Proposal proposal = proposal(changes);
    if (!proposal.touched().isEmpty()) commit(proposal);
    return proposal.refused();
  }

  /**
   * Adds a group at the lowest free index. What is not named has the factory's value.
   *
   * @param texts by the keys of the template's parameters
   * @param insist whether the template's limit does not count
   */
  public Addition add(Template template, Map<String, String> texts, boolean insist) {
    Set<Integer> taken = groups(template);
    int most = insist ? Template.MOST_INSISTED : template.most();
    if (taken.size() >= most) {
      return new Refused("there are " + most + " groups in " + template.parent() + " already");
    }
    int index = 0;
    while (taken.contains(index)) index++;
    var proposal = new Proposal(this);
    for (Parameter<?> parameter : template.parameters()) {
      proposal.add(template.at(index, parameter));
    }
    String group = template.group(index) + ".";
    texts.forEach((key, text) -> propose(proposal, group + key, text));
    Optional<Objection> objection = guards.objection(proposal);
    if (objection.isPresent()) return new Refused(objection.get().reason());
    commit(proposal);
    return new Added(index, proposal.refused());
  }

  /** Removes a group that was added, such as {@code StreamProfile.S0}. */
  public Outcome remove(String group) {
    boolean isThere =
        templates.all().stream()
            .anyMatch(it -> groups(it).stream().map(it::group).anyMatch(group::equals));
    if (!isThere) return new Refused("no such group: " + group);
    var proposal = new Proposal(this);
    proposal.remove(members.keySet().stream().filter(key -> key.startsWith(group + ".")).toList());
    Optional<Objection> objection = guards.objection(proposal);
    if (objection.isPresent()) return new Refused(objection.get().reason());
    commit(proposal);
    return new Changed();
  }

  /** The indexes of the groups there are. */
  public Set<Integer> groups(Template template) {
    return members.keySet().stream()
        .flatMap(key -> template.index(key).stream().boxed())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Asks the guard before each change of one of these. */
  public void guard(Collection<? extends Parameter<?>> parameters, Guard guard) {
    guards.add(keys(parameters), guard);
  }

  /** Asks the guard before each change, addition and removal of the template's groups. */
  public void guard(Template template, Guard guard) {
    guards.add(key -> template.index(key).isPresent(), guard);
  }

  /** Calls the watcher after each change of one of these. */
  public void watch(Collection<? extends Parameter<?>> parameters, Runnable watcher) {
    watchers.add(keys(parameters), watcher);
  }

  /** Calls the watcher after each change, addition and removal of the template's groups. */
  public void watch(Template template, Runnable watcher) {
    watchers.add(key -> template.index(key).isPresent(), watcher);
  }

  /** All parameters in the order clients list them. */
  public List<Parameter<?>> catalogue() {
    return tree().all();
  }

  /** All parameters by group; sorted once, and again when a group has come or gone. */
  public ParameterTree tree() {
    if (tree.isEmpty()) {
      tree =
          Optional.of(
              new ParameterTree(
                  Stream.concat(declared.all().stream(), members.values().stream()).toList()));
    }
    return tree.get();
  }

  /** The templates of groups that come and go, in order of declaration. */
  public List<Template> templates() {
    return templates.all();
  }

  /** The parameter of this key. */
  public Optional<Parameter<?>> find(String key) {
    Optional<Parameter<?>> found = declared.find(key);
    return found.isPresent() ? found : Optional.ofNullable(members.get(key));
  }

  /** The value as clients read it; of a secret, asterisks. */
  public String text(Parameter<?> parameter) {
    return parameter.secret() ? Secret.SHOWN : print(parameter, get(parameter));
  }

  private void enter(Parameter<?> parameter) {
    declared.declare(parameter);
    tree = Optional.empty();
  }

  @SuppressWarnings("unchecked") // only a value of the parameter's kind is ever handed in
  private static <T> String print(Parameter<T> parameter, Object value) {
    return parameter.kind().print((T) value);
  }

  private void load(Parameter<?> parameter) {
    String text = document.value().get(parameter.key());
    if (text != null && parameter.kind().parse(text) instanceof Valid<?>(var value)) {
      values.put(parameter.key(), value);
    }
  }

  private Map<String, String> keptOnRestore(Map<String, String> values) {
    Map<String, String> kept = new TreeMap<>(values);
    kept.keySet().removeIf(key -> !find(key).map(Parameter::kept).orElse(false));
    return kept;
  }

  /** What would come of these changes, without those that a kind or a guard refuses. */
  private Proposal proposal(Map<String, String> changes) {
    var proposal = new Proposal(this);
    changes.forEach((key, text) -> propose(proposal, key, text));
    proposal.settle();
    guards.clear(proposal);
    return proposal;
  }

  private void propose(Proposal proposal, String key, String text) {
    Parameter<?> parameter = proposal.added().getOrDefault(key, find(key).orElse(null));
    if (parameter == null) proposal.refuse(key, "no such parameter: " + key);
    else if (live.containsKey(key)) proposal.refuse(key, "not a setting: " + key);
    else proposal.change(parameter, text);
  }

  private void commit(Proposal proposal) {
    Map<String, String> kept = new TreeMap<>(document.value());
    kept.keySet().removeAll(proposal.removed());
    proposal
        .changes()
        .forEach(
            (key, value) -> {
              Parameter<?> fresh = proposal.added().get(key);
              Parameter<?> parameter = fresh == null ? find(key).orElseThrow() : fresh;
              kept.put(key, print(parameter, value));
            });
    document.replace(kept);
    if (!proposal.added().isEmpty() || !proposal.removed().isEmpty()) tree = Optional.empty();
    members.putAll(proposal.added());
    members.keySet().removeAll(proposal.removed());
    values.putAll(proposal.changes());
    values.keySet().removeAll(proposal.removed());
    watchers.tell(proposal.touched());
  }

  /** They are few. */
  private static Predicate<String> keys(Collection<? extends Parameter<?>> parameters) {
    return parameters.stream().map(Parameter::key).toList()::contains;
  }
}
