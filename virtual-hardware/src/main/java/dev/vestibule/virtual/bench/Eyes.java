package dev.vestibule.virtual.bench;

import dev.vestibule.hal.LampName;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.virtual.bench.BoardView.CardView;
import dev.vestibule.virtual.bench.BoardView.DoorView;
import dev.vestibule.virtual.bench.BoardView.HdmiView;
import dev.vestibule.virtual.bench.BoardView.Indicators;
import dev.vestibule.virtual.bench.BoardView.IoView;
import dev.vestibule.virtual.bench.BoardView.LampView;
import dev.vestibule.virtual.bench.BoardView.NetworkView;
import dev.vestibule.virtual.bench.BoardView.PictureSize;
import dev.vestibule.virtual.bench.BoardView.PowerView;
import dev.vestibule.virtual.bench.BoardView.ReaderConnectorView;
import dev.vestibule.virtual.bench.BoardView.RelayView;
import dev.vestibule.virtual.bench.BoardView.SceneView;
import dev.vestibule.virtual.bench.BoardView.SdView;
import dev.vestibule.virtual.bench.BoardView.SpeakerView;
import dev.vestibule.virtual.bench.BoardView.SupplyView;
import dev.vestibule.virtual.bench.BoardView.SwitchPortView;
import dev.vestibule.virtual.bench.BoardView.TouchView;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.door.Surroundings;
import dev.vestibule.virtual.fault.Faults;
import dev.vestibule.virtual.link.SwitchPort;
import dev.vestibule.virtual.part.VirtualIoPort;
import dev.vestibule.virtual.part.VirtualLamp;
import dev.vestibule.virtual.part.VirtualNetworkInterface;
import dev.vestibule.virtual.part.VirtualReaderConnector;
import dev.vestibule.virtual.part.VirtualRelay;
import dev.vestibule.virtual.part.VirtualSupply;
import dev.vestibule.virtual.part.VirtualVideoOutput;
import dev.vestibule.virtual.scene.SceneState;
import java.util.Optional;

/** Looks at the board and what is around it. */
record Eyes(
    VirtualBoard board, Surroundings surroundings, ReaderConnectorHand panel, Faults faults) {

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
        new SpeakerView(board.speaker().playing(), board.speaker().levelDbfs()),
        network(),
        board.plan().sdSlot() ? Optional.of(sd()) : Optional.empty(),
        hdmi(),
        readerConnector(),
        power(),
        surroundings.doors().stream()
            .map(door -> new DoorView(door.name(), door.state(), door.released()))
            .toList(),
        faults.active(),
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
    return new LampView(lamp.seen(), lamp.emits(nanos));
  }

  private NetworkView network() {
    VirtualNetworkInterface network = board.network();
    return new NetworkView(
        network.link().read(), network.lossPercent(), network.delayMillis(), switchPort());
  }

  private SwitchPortView switchPort() {
    SwitchPort port = board.switchPort();
    return new SwitchPortView(
        port.forwards(),
        port.neighbour().map(it -> it.by() + " " + it.name()).orElse(""),
        port.grantedMilliwatts() / 1_000.0,
        port.macs());
  }

  private SdView sd() {
    return new SdView(
        board
            .sdSlot()
            .card()
            .map(card -> new CardView((int) (card.size() >> 20), card.used(), card.worn())));
  }

  private HdmiView hdmi() {
    VirtualVideoOutput output = board.videoOutput();
    return new HdmiView(
        output.monitor().read(),
        output.picture().map(frame -> new PictureSize(frame.width(), frame.height())));
  }

  private ReaderConnectorView readerConnector() {
    VirtualReaderConnector connector = board.readerConnector();
    return new ReaderConnectorView(
        connector.panel().words(),
        connector.use(),
        connector.pulsesSent(),
        connector.bytesSent(),
        panel.frames());
  }

  private PowerView power() {
    PowerSource source = board.power().read();
    return new PowerView(
        board.powerSystem().explained(),
        !(source instanceof PowerSource.None),
        board.processor().words(),
        board.powerSystem().inputWatts(),
        board.powerSystem().inputAmperes(),
        board.powerSystem().outputWatts(),
        source.outputBudgetWatts());
  }

  private TouchView touched() {
    return new TouchView(
        board.keypad().keysDown(),
        board.callButton().level(),
        board.controlButton().level(),
        board.cardReader().present().map(card -> card.chip().displayName()),
        board.motion().level(),
        board.caseOpen().level());
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
        supply.limitMilliamps(),
        supply.outputVolts());
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
