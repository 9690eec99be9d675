package dev.vestibule.hal;

import java.util.List;

/**
 * Everything soldered to or plugged into the unit. A board is one device: two boards share nothing.
 * Repeated parts are lists in the order of their numbers; a list may be shorter on a smaller model,
 * and empty where a part is missing.
 */
public interface Board {

  /** What the factory burnt in. */
  Identity identity();

  /** Real-time clock, monotonic clock and the one alarm. */
  DeviceTime time();

  /** The board's source of chance. */
  Entropy entropy();

  /** The processor that runs the program. */
  Processor processor();

  /** The watchdog that resets the processor. */
  Watchdog watchdog();

  /** Twelve keys, 0-9, * and #. */
  Keypad keypad();

  /** The visitor's button; true while it is pressed. */
  Input<Boolean> callButton();

  /** The button on the rear; true while it is pressed. */
  Input<Boolean> controlButton();

  /** One lamp of the unit. */
  Lamp lamp(LampName name);

  /** The card reader behind the front. */
  CardReader cardReader();

  /** The four-pin reader connector on the rear. */
  ReaderConnector readerConnector();

  /** The configurable pins of the I/O connector. */
  List<IoPort> ioPorts();

  /** The solid state relays of the relay connector. */
  List<Relay> relays();

  /** The switched voltage outputs of all connectors. */
  List<Supply> supplies();

  /** Where the unit's own power comes from. */
  Input<PowerSource> power();

  /** The passive infrared sensor; true while it sees movement. */
  Input<Boolean> motion();

  /** The accelerometer of the housing. */
  ShockSensor shock();

  /** The switch under the housing; true while the housing is open. */
  Input<Boolean> caseOpen();

  /** Light that falls on the front, in lux, 0-100 000. */
  Input<Double> ambientLight();

  /** Temperature inside the housing in degrees Celsius. */
  Input<Double> temperature();

  /** The microphone in the front. */
  AudioInput microphone();

  /** Line in, pin 1 of the audio connector. */
  AudioInput lineIn();

  /** The loudspeaker in the front. */
  AudioOutput speaker();

  /** Line out, pin 3 of the audio connector. */
  AudioOutput lineOut();

  /** The induction loop for hearing aids. */
  AudioOutput telecoil();

  /** The image sensor with its lens. */
  Camera camera();

  /** The video coder next to the sensor. */
  VideoEncoder videoEncoder();

  /** The microHDMI connector. */
  VideoOutput videoOutput();

  /** The memory the unit keeps its settings in. */
  Volume flash();

  /** The microSD slot. */
  SdSlot sdSlot();

  /** The tamper-proof memories for private keys, the one to be used by default first. */
  List<SecureKeystore> keystores();

  /** The RJ45 connector. */
  NetworkInterface network();
}
