package dev.vestibule.virtual.bench;

import dev.vestibule.hal.LampName;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.virtual.bench.BoardView.DoorView;
import dev.vestibule.virtual.bench.BoardView.Indicators;
import dev.vestibule.virtual.bench.BoardView.IoView;
import dev.vestibule.virtual.bench.BoardView.LampView;
import dev.vestibule.virtual.bench.BoardView.PowerView;
import dev.vestibule.virtual.bench.BoardView.RelayView;
import dev.vestibule.virtual.bench.BoardView.SceneView;
import dev.vestibule.virtual.bench.BoardView.SupplyView;
import dev.vestibule.virtual.bench.BoardView.TouchView;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.door.Surroundings;
import dev.vestibule.virtual.part.VirtualIoPort;
import dev.vestibule.virtual.part.VirtualLamp;
import dev.vestibule.virtual.part.VirtualRelay;
import dev.vestibule.virtual.part.VirtualSupply;
import dev.vestibule.virtual.scene.SceneState;

/** Looks at the board and what is around it. */
record Eyes(VirtualBoard board, Surroundings surroundings) {

  BoardView look() {
    long nanos = board.bus().time().nanos();
    return board.bus().time().look(() -> view(nanos));
  }

  private BoardView view(long nanos) {
    return new BoardView(
        board.bus().time().now(),
        nanos,
        indicators(nanos),
        board.plan().relays().stream().map(name -> view(board.relay(name))).toList(),
        board.plan().ioPorts().stream().map(name -> view(board.ioPort(name))).toList(),
        board.plan().supplies().stream().map(it -> view(board.supply(it.name()))).toList(),
        power(),
        surroundings.doors().stream()
            .map(door -> new DoorView(door.name(), door.state(), door.released()))
            .toList(),
        touched(),
        scene());
  }

  private Indicators indicators(long nanos) {
    return new Indicators(
        lamp(LampName.CALL, nanos),
        lamp(LampName.TALK, nanos),
        lamp(LampName.DOOR, nanos),
        lamp(LampName.STATUS, nanos),
        lamp(LampName.READER_STRIPE, nanos),
        lamp(LampName.CALL_BUTTON, nanos),
        lamp(LampName.KEYPAD, nanos));
  }

  private LampView lamp(LampName name, long nanos) {
    VirtualLamp lamp = board.lamp(name);
    return new LampView(lamp.light(), lamp.emits(nanos));
  }

  private PowerView power() {
    PowerSource source = board.power().read();
    return new PowerView(
        board.powerSystem().explained(),
        !(source instanceof PowerSource.None),
        board.processor().words(),
        board.powerSystem().outputWatts(),
        source.outputBudgetWatts());
  }

  private TouchView touched() {
    return new TouchView(
        board.keypad().keysDown(),
        board.callButton().read(),
        board.controlButton().read(),
        board.cardReader().present().map(card -> card.chip().displayName()),
        board.motion().read(),
        board.caseOpen().read());
  }

  private SceneView scene() {
    SceneState seen = board.scene().state();
    return new SceneView(
        seen.lux(board.bus().time().now()),
        seen.daylightLux().isEmpty(),
        seen.visitors(),
        seen.lens(),
        seen.pose(),
        seen.fog(),
        seen.held().word());
  }

  private static RelayView view(VirtualRelay relay) {
    return new RelayView(
        relay.name(), relay.circuit(), relay.driven(), relay.milliamps(), relay.overloaded());
  }

  private static SupplyView view(VirtualSupply supply) {
    var reading = supply.reading().read();
    return new SupplyView(
        supply.name(),
        supply.volts(),
        reading.condition(),
        reading.milliamps(),
        supply.limitMilliamps());
  }

  private static IoView view(VirtualIoPort port) {
    return new IoView(
        port.name(),
        port.direction(),
        port.loop().read(),
        port.driven(),
        port.wired(),
        port.volts(),
        port.milliamps(),
        port.overload().read(),
        port.supervised());
  }
}
