package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.action.Claims;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.terminal.Loan;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort.Loop;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** One port at work: reads or drives its circuit and tells when it becomes active. */
final class Port {

  private final Kernel kernel;
  private final PortSettings settings;
  private final Terminal terminal;
  private final PortEvents events;
  private final String builtInName;
  private final Claims<Boolean> output;
  private final Sequencer sequencer;
  private final Sequencer simulator;
  private Optional<Use> use = Optional.empty();
  private Optional<Consumer<Circuit>> borrower = Optional.empty();
  private boolean keeping;
  private boolean simulated;

  /**
   * What a port is used as.
   *
   * @param lent whether it is somebody else's input
   * @param normal the circuit while it is inactive
   */
  private record Use(boolean output, boolean lent, Circuit normal) {}

  Port(Kernel kernel, PortSettings settings, Terminal terminal, String builtInName) {
    this.kernel = kernel;
    this.settings = settings;
    this.terminal = terminal;
    this.events = new PortEvents(kernel.events(), settings.index());
    this.builtInName = builtInName;
    this.output = new Claims<>(kernel.loop(), false, this::outputChanged);
    this.sequencer = new Sequencer(kernel.loop(), new OutputPlayer());
    this.simulator = new Sequencer(kernel.loop(), this::simulate);
  }

  /** Does at the output what a sequence says. */
  private final class OutputPlayer implements Sequencer.Player {
    @Override
    public void take(boolean active) {
      output.set(active);
    }

    @Override
    public void announce(Timer timer, boolean active) {
      timer.tells(terminal.signal(), verb(active));
    }
  }

  PortSettings settings() {
    return settings;
  }

  int index() {
    return settings.index();
  }

  boolean isOutput() {
    return !isLent() && get().get(settings.direction()).equals("output");
  }

  /** Whether somebody else has it: it is an input then, and tells nothing as a port. */
  boolean isLent() {
    return borrower.isPresent();
  }

  /** The name users gave it, for the direction it has now. */
  String name() {
    return get().get(isOutput() ? settings.outputName() : settings.inputName());
  }

  /** Whether this word selects the port: its number, its name, or the name printed on the unit. */
  boolean answersTo(String word) {
    return word.equals(Integer.toString(index()))
        || word.equalsIgnoreCase(name())
        || word.equalsIgnoreCase(builtInName);
  }

  /**
   * What the settings say now is done at the terminal; an output goes to its normal position,
   * unless it was told to keep its state. A sequence ends if direction or normal state have
   * changed.
   */
  void configure() {
    Use now = new Use(isOutput(), isLent(), normal());
    Optional<Use> before = use;
    use = Optional.of(now);
    if (!before.equals(use)) forget();
    output.settle(keeping && now.output && output.state());
    keeping = false;
    terminal.prepare(
        now.output,
        !now.output && isSupervised(),
        loop -> kernel.loop().post(() -> loopChanged(loop)));
    if (now.output) {
      terminal.drive(circuit());
      events.output(output.state(), Optional.empty());
    } else {
      tellInput(terminal.sensed(), Optional.empty());
    }
    before
        .filter(was -> !was.lent && (now.lent || was.output != now.output))
        .ifPresent(this::tellEnd);
  }

  /**
   * Lends it as an input; whatever it was as a port it is not any more.
   *
   * @param changed is told each change of its circuit
   * @param returned runs when it has been given back
   */
  Loan lend(Consumer<Circuit> changed, Runnable returned) {
    borrower = Optional.of(changed);
    configure();
    return new Lent(returned);
  }

  private final class Lent implements Loan {

    private final Runnable returned;

    Lent(Runnable returned) {
      this.returned = returned;
    }

    @Override
    public Circuit circuit() {
      return Port.this.circuit();
    }

    @Override
    public void end() {
      borrower = Optional.empty();
      configure();
      returned.run();
    }
  }

  /** Has the next {@link #configure} leave an active output active. */
  void keepState() {
    keeping = true;
  }

  /** The circuit while the port is inactive. */
  Circuit normal() {
    return circuit(false, isOutput() ? settings.outputActive() : settings.inputTrig());
  }

  /** The circuit at the terminal. */
  Circuit circuit() {
    if (isOutput()) return circuit(output.state(), settings.outputActive());
    return terminal.sensed() == Loop.CLOSED ? Circuit.CLOSED : Circuit.OPEN;
  }

  /** The loop as sensed; that of an output is its circuit. */
  Loop loop() {
    if (isOutput()) return circuit() == Circuit.CLOSED ? Loop.CLOSED : Loop.OPEN;
    return terminal.sensed();
  }

  /** Whether cut and shorted wires can be told from open and closed circuits. */
  boolean isSupervisable() {
    return terminal.isSupervisable();
  }

  /** Whether they are. */
  boolean isSupervised() {
    return isSupervisable() && !isLent() && get().get(settings.supervised());
  }

  /** Whether the circuit differs from its normal state, or is said to. */
  boolean active() {
    if (isLent()) return false;
    return isOutput() ? output.state() : simulated || inputActive(terminal.sensed());
  }

  /** Monotonic time at which an output changes by itself. */
  Optional<Long> activeUntil() {
    return output.end().or(sequencer::next);
  }

  /** Makes the output active or inactive; a monostable one goes back by itself. */
  void set(boolean active) {
    if (active && get().get(settings.outputMode()).equals(PortSettings.MONOSTABLE)) {
      toggle(true, Duration.ofSeconds(get().get(settings.outputDelayTime())));
    } else {
      output.set(active);
    }
  }

  /** Opens or closes the circuit of the output. */
  void set(Circuit circuit) {
    set(isActive(circuit));
  }

  /** Whether an output is active with this circuit. */
  boolean isActive(Circuit circuit) {
    return circuit != normal();
  }

  /** Plays a sequence of states at the output; the last one stays. */
  void play(Sequence sequence) {
    if (sequence.isPlain()) set(sequence.steps().getFirst().active());
    else sequencer.play(sequence);
  }

  /** Whether a sequence has not come to its end. */
  boolean playing() {
    return sequencer.playing();
  }

  /** Plays a sequence at the input: while active it counts as such, whatever its circuit. */
  void simulate(Sequence sequence) {
    simulator.play(sequence);
  }

  /** Wants the output active or inactive for so long; zero means to stay so. */
  void toggle(boolean active, Duration duration) {
    if (duration.isZero()) output.set(active);
    else output.claim(active, duration).tells(terminal.signal(), verb(!active));
  }

  /** Wants the output active or inactive until the answer is run. */
  Runnable hold(boolean active) {
    return output.claim(active);
  }

  private void forget() {
    sequencer.cancel();
    simulator.cancel();
    simulated = false;
  }

  private void simulate(boolean active) {
    simulated = active;
    String words = label() + (active ? " simulated active" : " no longer simulated");
    kernel
        .journal()
        .note(Kind.INPUT, words)
        .then(() -> tellInput(terminal.sensed(), Optional.of(label() + activity())));
  }

  private boolean inputActive(Loop loop) {
    boolean closed = loop == Loop.CLOSED;
    return closed == "closed".equals(get().get(settings.inputTrig()));
  }

  private Circuit circuit(boolean active, Parameter<String> activeWhen) {
    boolean closed = active == "closed".equals(get().get(activeWhen));
    return closed ? Circuit.CLOSED : Circuit.OPEN;
  }

  private void outputChanged(boolean active) {
    if (!isOutput()) return;
    kernel
        .journal()
        .note(Kind.ACTION, label() + " " + words(circuit()) + whileItLasts())
        .on(terminal.signal())
        .then(
            () -> {
              terminal.drive(circuit());
              events.output(active, Optional.of(label() + (active ? " active" : " inactive")));
            });
  }

  private String whileItLasts() {
    return activeUntil()
        .map(end -> Duration.ofNanos(end - kernel.loop().nanos()).toMillis())
        .map(left -> left % 1_000 == 0 ? " for " + left / 1_000 + " s" : " for " + left + " ms")
        .orElse("");
  }

  private void loopChanged(Loop loop) {
    if (isOutput()) return;
    String words = label() + " circuit " + PortEvents.word(loop);
    kernel
        .journal()
        .note(Kind.INPUT, words)
        .on(terminal.signal())
        .then(
            () ->
                borrower.ifPresentOrElse(
                    it -> it.accept(circuit()),
                    () -> tellInput(loop, Optional.of(label() + activity()))));
  }

  private void tellInput(Loop loop, Optional<String> words) {
    if (isLent()) return;
    events.input(simulated || inputActive(loop), words);
    if (!isSupervised()) return;
    boolean tampered = loop == Loop.CUT || loop == Loop.SHORTED;
    String tampering = label() + " tampered, wire " + PortEvents.word(loop);
    events.supervised(loop, tampered ? Optional.of(tampering) : Optional.empty());
  }

  /** What the port was before is not active any more. */
  private void tellEnd(Use was) {
    if (was.output) events.output(false, Optional.empty());
    else events.input(false, Optional.empty());
  }

  private String activity() {
    return active() ? " active" : " inactive";
  }

  /** Names the port as printed on the unit, with the name it was given if that says more. */
  private String label() {
    boolean plain =
        name().equalsIgnoreCase(builtInName)
            || settings.isConfigurable() && name().equals(settings.inputName().initial());
    return plain ? builtInName : builtInName + " " + name();
  }

  private String verb(boolean active) {
    return circuit(active, settings.outputActive()) == Circuit.CLOSED ? "closes" : "opens";
  }

  private static String words(Circuit circuit) {
    return circuit == Circuit.CLOSED ? "closed" : "open";
  }

  private Parameters get() {
    return kernel.parameters();
  }
}
