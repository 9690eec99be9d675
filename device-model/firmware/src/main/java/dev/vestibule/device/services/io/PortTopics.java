package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.param.Source;
import java.util.List;

/** The topics of ports. */
final class PortTopics {

  private static final Source IO = Source.vapix("Input and outputs, events");

  static final Topic INPUT =
      Topic.property(
          "tns1:Device/tnsaxis:IO/Port",
          "Digital input port",
          List.of(Item.integer("port", "Port")),
          List.of(Item.bool("state", "Active")),
          "True while the circuit of the input differs from its normal state.",
          IO);

  static final Topic OUTPUT =
      Topic.property(
          "tns1:Device/tnsaxis:IO/OutputPort",
          "Digital output port",
          List.of(Item.integer("port", "Port")),
          List.of(Item.bool("state", "Active")),
          "True while the circuit of the output differs from its normal state.",
          IO);

  static final Topic SUPERVISED =
      Topic.property(
          "tns1:Device/tnsaxis:IO/SupervisedPort",
          "Supervised input port",
          List.of(Item.integer("port", "Port")),
          List.of(Item.string("state", "State")),
          "One of open, closed, cut and shorted; the last two mean tampering.",
          IO);

  static final Topic DIGITAL_INPUT =
      Topic.property(
              "tns1:Device/Trigger/DigitalInput",
              "Digital input",
              List.of(Item.string("InputToken", "Input")),
              List.of(Item.bool("LogicalState", "Active")),
              "The ONVIF form of the state of a digital input.",
              IO)
          .notInRules();

  static final Topic RELAY =
      Topic.property(
              "tns1:Device/Trigger/Relay",
              "Relays and Outputs",
              List.of(Item.string("RelayToken", "Relay")),
              List.of(Item.string("LogicalState", "State")),
              "The ONVIF form of the state of an output: active or inactive.",
              IO)
          .notInRules();

  static final Topic MANUAL_TRIGGER =
      Topic.property(
          "tns1:Device/tnsaxis:IO/VirtualPort",
          "Manual trigger",
          List.of(Item.integer("port", "Number")),
          List.of(Item.bool("state", "Active")),
          "True while the manual trigger is switched on.",
          IO);

  static final Topic VIRTUAL_INPUT =
      Topic.property(
          "tns1:Device/tnsaxis:IO/VirtualInput",
          "Virtual input",
          List.of(Item.integer("port", "Input")),
          List.of(Item.bool("active", "Active")),
          "True while a client has the virtual input activated.",
          IO);

  static final List<Topic> ALL =
      List.of(INPUT, OUTPUT, SUPERVISED, DIGITAL_INPUT, RELAY, MANUAL_TRIGGER, VIRTUAL_INPUT);

  private PortTopics() {}
}
