package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.param.YesNoKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of one port. A configurable port has all of them; a relay only those of outputs.
 *
 * @param index as in {@code IOPort.I#}, counted from 0
 * @param configurable whether the direction can be chosen
 */
record PortSettings(
    int index,
    boolean configurable,
    Parameter<String> usage,
    Parameter<String> direction,
    Parameter<String> inputName,
    Parameter<String> inputTrig,
    Parameter<Boolean> supervised,
    Parameter<String> outputName,
    Parameter<String> outputActive) {

  private static final Source SHEET =
      Source.observed("parameter listings of real units, group IOPort");
  private static final TextKind NAME = new TextKind(64);
  private static final ChoiceKind CIRCUIT = new ChoiceKind("closed", "open");

  /** A pin that can be input or output. */
  static PortSettings configurable(int index, String name) {
    return of(index, true, name);
  }

  /** A relay. */
  static PortSettings relay(int index, String name) {
    return of(index, false, name);
  }

  private static PortSettings of(int index, boolean configurable, String name) {
    String group = "IOPort.I" + index + ".";
    return new PortSettings(
        index,
        configurable,
        Parameter.setting(
            group + "Usage",
            new TextKind(64),
            "",
            "Usage",
            "What the port is used for, such as Door or REX.",
            SHEET),
        Parameter.setting(
            group + "Direction",
            new ChoiceKind("input", "output"),
            configurable ? "input" : "output",
            "Direction",
            "Whether the port is an input or an output.",
            Source.manual("I/O ports")),
        Parameter.setting(
            group + "Input.Name",
            NAME,
            name,
            "Name",
            "Name of the input.",
            Source.manual("I/O ports")),
        Parameter.setting(
            group + "Input.Trig",
            CIRCUIT,
            "closed",
            "Active when",
            "Circuit that makes the input active; its normal state is the other one.",
            SHEET),
        Parameter.setting(
            group + "Supervised",
            new YesNoKind(),
            false,
            "Supervised",
            "Whether cut and shorted wires are detected; needs end-of-line resistors.",
            Source.assumed("the manual has the setting, no document its parameter")),
        Parameter.setting(
            group + "Output.Name",
            NAME,
            name,
            "Name",
            "Name of the output.",
            Source.manual("I/O ports")),
        Parameter.setting(
            group + "Output.Active",
            CIRCUIT,
            "closed",
            "Active when",
            "Circuit while the output is active; its normal state is the other one.",
            SHEET));
  }

  /** Those that this port has. */
  List<Parameter<?>> all() {
    List<Parameter<?>> all = new ArrayList<>(List.of(usage, outputName, outputActive));
    if (configurable) all.addAll(List.of(direction, inputName, inputTrig, supervised));
    return all;
  }
}
