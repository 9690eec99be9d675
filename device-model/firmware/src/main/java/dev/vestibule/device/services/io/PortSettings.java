package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.param.YesNoKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of one port. A configurable port has all of them; a relay only those of outputs,
 * and its direction cannot be changed. Operators may read them, administrators change them.
 *
 * @param index as in {@code IOPort.I#}, counted from 0
 * @param isConfigurable whether the direction can be chosen
 */
record PortSettings(
    int index,
    boolean isConfigurable,
    Parameter<String> configurable,
    Parameter<String> usage,
    Parameter<String> direction,
    Parameter<String> inputName,
    Parameter<String> inputTrig,
    Parameter<Boolean> supervised,
    Parameter<String> outputName,
    Parameter<String> outputActive,
    Parameter<String> outputMode,
    Parameter<Integer> outputDelayTime,
    Parameter<String> outputButton,
    Parameter<Integer> outputPulseTime) {

  /** Mode of an output that goes back by itself. */
  static final String MONOSTABLE = "monostable";

  private static final Source API = Source.vapix("Input and outputs, I/O parameters");
  private static final TextKind NAME = new TextKind(64);
  private static final ChoiceKind CIRCUIT = new ChoiceKind("closed", "open");
  private static final ChoiceKind DIRECTION = new ChoiceKind("input", "output");
  private static final ChoiceKind OUTPUT = new ChoiceKind("output");
  private static final ChoiceKind MODE = new ChoiceKind("bistable", MONOSTABLE);
  private static final ChoiceKind BUTTON = new ChoiceKind("none", "pulse", "actinact");
  private static final IntegerKind DELAY = new IntegerKind(0, 86_400);
  private static final IntegerKind PULSE = new IntegerKind(0, 86_400_000);

  /** A pin that can be input or output. */
  static PortSettings configurable(int index, String name) {
    return of(index, true, name);
  }

  /** A relay. */
  static PortSettings relay(int index, String name) {
    return of(index, false, name);
  }

  private static PortSettings of(int index, boolean configurable, String name) {
    var group = new Group("IOPort.I" + index + ".");
    return new PortSettings(
        index,
        configurable,
        group.with(
            "Configurable",
            new ChoiceKind(configurable ? "yes" : "no"),
            configurable ? "yes" : "no",
            Access.NOBODY,
            "Configurable",
            "Whether the direction of the port can be changed."),
        group.setting(
            "Usage", NAME, "", "Usage", "What the port is used for, such as Door or REX."),
        configurable
            ? group.setting(
                "Direction",
                DIRECTION,
                "input",
                "Direction",
                "Whether the port is an input or an output.")
            : group.with(
                "Direction",
                OUTPUT,
                "output",
                Access.NOBODY,
                "Direction",
                "A relay is always an output."),
        group.setting("Input.Name", NAME, name, "Name", "Name of the input."),
        group.setting(
            "Input.Trig",
            CIRCUIT,
            "closed",
            "Active when",
            "Circuit that makes the input active; its normal state is the other one."),
        new Parameter<>(
            group.path + "Supervised",
            new YesNoKind(),
            false,
            Access.OPERATOR,
            Access.ADMIN,
            "Supervised",
            "Whether cut and shorted wires are detected; needs end-of-line resistors.",
            Source.assumed("the manual has the setting, no document its parameter")),
        group.setting("Output.Name", NAME, name, "Name", "Name of the output."),
        group.setting(
            "Output.Active",
            CIRCUIT,
            "closed",
            "Active when",
            "Circuit while the output is active; its normal state is the other one."),
        group.setting(
            "Output.Mode",
            MODE,
            "bistable",
            "Mode",
            "Whether an output that clients make active stays so or goes back by itself."),
        group.setting(
            "Output.DelayTime",
            DELAY,
            1,
            "Delay time",
            "Seconds after which a monostable output goes back; 0 leaves it active."),
        group.setting(
            "Output.Button", BUTTON, "none", "Button", "Button that pages show for the output."),
        group.setting(
            "Output.PulseTime",
            PULSE,
            0,
            "Pulse time",
            "Length of the pulse of a pulse button, in milliseconds."));
  }

  private record Group(String path) {

    <T> Parameter<T> setting(String name, Kind<T> kind, T initial, String title, String help) {
      return with(name, kind, initial, Access.ADMIN, title, help);
    }

    <T> Parameter<T> with(
        String name, Kind<T> kind, T initial, Access write, String title, String help) {
      return new Parameter<>(path + name, kind, initial, Access.OPERATOR, write, title, help, API);
    }
  }

  /** Those that this port has. */
  List<Parameter<?>> all() {
    List<Parameter<?>> all =
        new ArrayList<>(
            List.of(
                configurable,
                usage,
                direction,
                outputName,
                outputActive,
                outputMode,
                outputDelayTime,
                outputButton,
                outputPulseTime));
    if (isConfigurable) all.addAll(List.of(inputName, inputTrig, supervised));
    return all;
  }
}
