package dev.vestibule.device.kernel.event;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import dev.vestibule.device.kernel.event.Fact.Operation;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.journal.Journal;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The catalogue of topics, the current value of every property, and those who listen. A subscriber
 * first gets every matching property as {@code INITIALIZED}.
 */
public final class Events {

  private final DeviceLoop loop;
  private final Journal journal;
  private final Catalogue<Topic> topics = new Catalogue<>(Topic::path);
  private final Map<Instance, Fact> properties = new LinkedHashMap<>();
  private final List<Subscriber> subscribers = new ArrayList<>();

  private record Instance(String path, Map<String, String> source) {}

  private record Subscriber(Predicate<Topic> topics, Consumer<Fact> listener) {}

  public Events(DeviceLoop loop, Journal journal) {
    this.loop = loop;
    this.journal = journal;
  }

  /** Adds a topic; at any time, since users can name conditions. */
  public void declare(Topic topic) {
    topics.declare(topic);
  }

  /**
   * Publishes a fact. A property that has this value already is not told again.
   *
   * @param words what happened, for the journal; holds no password, PIN or key
   */
  public void publish(
      Topic topic, Map<String, String> source, Map<String, String> data, String words) {
    publish(topic, source, data, Optional.of(words));
  }

  /**
   * Sets a property's first value, or another that is not worth an entry in the journal.
   *
   * @return the time of the fact
   */
  public Instant set(Topic topic, Map<String, String> source, Map<String, String> data) {
    return publish(topic, source, data, Optional.empty());
  }

  private Instant publish(
      Topic topic, Map<String, String> source, Map<String, String> data, Optional<String> words) {
    check(topic, source, data);
    var instance = new Instance(topic.path(), Map.copyOf(source));
    Fact before = topic.stateful() ? properties.get(instance) : null;
    if (before != null && before.data().equals(data)) return before.time();
    long entry = words.map(text -> journal.note(Kind.FACT, text).enter()).orElse(loop.cause());
    Operation operation =
        !topic.stateful()
            ? Operation.MESSAGE
            : before == null ? Operation.INITIALIZED : Operation.CHANGED;
    Fact fact = fact(topic, instance.source, data, operation, entry);
    if (topic.stateful()) properties.put(instance, fact);
    deliver(fact);
    return fact.time();
  }

  /** Listens to all topics that match, now and later; run the answer to stop. */
  public Runnable subscribe(Predicate<Topic> topics, Consumer<Fact> listener) {
    var subscriber = new Subscriber(topics, listener);
    subscribers.add(subscriber);
    for (Fact fact : List.copyOf(properties.values())) {
      if (!topics.test(fact.topic())) continue;
      listener.accept(
          fact(fact.topic(), fact.source(), fact.data(), Operation.INITIALIZED, fact.entry()));
    }
    return () -> subscribers.remove(subscriber);
  }

  /** The current value of every property. */
  public Collection<Fact> properties() {
    return List.copyOf(properties.values());
  }

  /** All topics in order of declaration. */
  public Collection<Topic> catalogue() {
    return topics.all();
  }

  /** The topic of this path. */
  public Optional<Topic> find(String path) {
    return topics.find(path);
  }

  private void deliver(Fact fact) {
    loop.because(
        fact.entry(),
        () -> {
          for (Subscriber subscriber : List.copyOf(subscribers)) {
            if (subscriber.topics().test(fact.topic())) subscriber.listener().accept(fact);
          }
        });
  }

  private Fact fact(
      Topic topic,
      Map<String, String> source,
      Map<String, String> data,
      Operation operation,
      long entry) {
    return new Fact(topic, Map.copyOf(source), Map.copyOf(data), operation, loop.now(), entry);
  }

  /** Whether there is a value for each item, and no other. */
  private static boolean has(List<Item> items, Map<String, String> values) {
    for (Item item : items) if (!values.containsKey(item.name())) return false;
    return values.size() == items.size();
  }

  private void check(Topic topic, Map<String, String> source, Map<String, String> data) {
    Topic declared = topics.find(topic.path()).orElse(null);
    if (declared != topic && !topic.equals(declared)) {
      throw new IllegalStateException("not declared: " + topic.path());
    }
    if (!has(topic.source(), source) || !has(topic.data(), data)) {
      throw new IllegalStateException(topic.path() + " has other items than " + source + data);
    }
  }
}
