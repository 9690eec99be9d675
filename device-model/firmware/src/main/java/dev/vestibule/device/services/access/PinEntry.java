package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.hal.Signals;
import java.time.Duration;
import java.util.Optional;

/**
 * Collects what is typed. A PIN is complete at its set length or at {@code #}, whichever comes
 * first; a number to call at the call button. What is not complete within the timeout, counted from
 * the first key or what was shown, is forgotten.
 */
final class PinEntry {

  static final Parameter<Integer> LENGTH =
      Parameter.setting(
          "Reader.Pin.Length",
          new IntegerKind(0, 32),
          4,
          "PIN length",
          "Digits of a PIN; 0 means that nobody needs a PIN.",
          Source.manual("Reader > PIN; default from the intercom service"));

  static final Parameter<Boolean> SENSITIVE =
      Parameter.setting(
          "Reader.SensitivePINEventEnabled",
          new YesNoKind(),
          false,
          "PINs in events",
          "Whether events tell the keys of PINs, which may open a door.",
          Source.assumed("the Intercom service names the field, no sheet its parameter"));

  /** Is told what came of the typing. */
  interface Listener {
    /** The mode is another one now. */
    void modeChanged(KeypadMode mode);

    /**
     * A PIN is complete.
     *
     * @param keys as they were pressed, with # if that ended it
     */
    void entered(Credential credential, String keys);

    /** A number was typed and the call button pressed; empty if none was typed. */
    void called(String number);

    /** A wanted PIN did not come in time. */
    void cancelled();
  }

  private final DeviceLoop loop;
  private final Parameters parameters;
  private final Listener listener;
  private KeypadMode mode = new KeypadMode.Idle();
  private Optional<Timer> timeout = Optional.empty();

  PinEntry(DeviceLoop loop, Parameters parameters, Listener listener) {
    this.loop = loop;
    this.parameters = parameters;
    this.listener = listener;
  }

  KeypadMode mode() {
    return mode;
  }

  /**
   * A PIN is wanted.
   *
   * @param token of whoever has this; empty if of anybody
   */
  void want(Optional<Credential.Token> token) {
    become(new KeypadMode.Pin(token, ""));
    restartTimeout();
  }

  /** Forgets what was typed. */
  void forget() {
    timeout.ifPresent(Timer::cancel);
    timeout = Optional.empty();
    become(new KeypadMode.Idle());
  }

  /** A key went down. */
  void key(char key) {
    switch (key) {
      case '#' -> end("#");
      case '*' -> forgetTyped();
      default -> digit(key);
    }
  }

  /** The call button went down. */
  void callButton() {
    String number = mode instanceof KeypadMode.Mixed(String digits) ? digits : "";
    forget();
    listener.called(number);
  }

  private void digit(char digit) {
    switch (mode) {
      case KeypadMode.Idle idle -> {
        become(new KeypadMode.Mixed("" + digit));
        restartTimeout();
      }
      case KeypadMode.Mixed(String digits) -> become(new KeypadMode.Mixed(digits + digit));
      case KeypadMode.Pin(var token, String digits) ->
          become(new KeypadMode.Pin(token, digits + digit));
    }
    if (typed().length() == parameters.get(LENGTH)) end("");
  }

  private void end(String lastKey) {
    switch (mode) {
      case KeypadMode.Idle idle -> {}
      case KeypadMode.Mixed(String digits) ->
          complete(new Credential.Pin(digits), digits + lastKey);
      case KeypadMode.Pin pin when pin.digits().isEmpty() -> {}
      case KeypadMode.Pin pin -> complete(pin.credential(), pin.digits() + lastKey);
    }
  }

  private void complete(Credential credential, String keys) {
    forget();
    listener.entered(credential, keys);
  }

  /** The star key clears what was typed (assumed); a wanted PIN stays wanted. */
  private void forgetTyped() {
    if (mode instanceof KeypadMode.Pin pin) become(new KeypadMode.Pin(pin.token(), ""));
    else forget();
  }

  private String typed() {
    return switch (mode) {
      case KeypadMode.Idle idle -> "";
      case KeypadMode.Mixed(String digits) -> digits;
      case KeypadMode.Pin pin -> pin.digits();
    };
  }

  private void restartTimeout() {
    timeout.ifPresent(Timer::cancel);
    Duration patience = new PinTimeout(parameters).patience();
    timeout = Optional.of(loop.after(patience, this::timedOut).tells(Signals.KEYPAD, "forgets"));
  }

  private void timedOut() {
    boolean wanted = mode instanceof KeypadMode.Pin;
    forget();
    if (wanted) listener.cancelled();
  }

  private void become(KeypadMode mode) {
    boolean other = !mode.code().equals(this.mode.code());
    this.mode = mode;
    if (other) listener.modeChanged(mode);
  }
}
