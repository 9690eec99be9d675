package dev.vestibule.device.kernel.param;

import java.util.List;
import java.util.OptionalInt;

/**
 * Groups that clients add and remove, all with the same parameters, such as {@code
 * StreamProfile.S0}, {@code StreamProfile.S1}.
 *
 * @param name what clients call the template, such as {@code streamprofile}
 * @param parent the group they lie in, such as {@code StreamProfile}
 * @param most groups at the same time, unless a client insists
 * @param change who may add and remove them
 * @param parameters of each group; their keys lie below it, such as {@code Name}
 * @param title a few words for pages
 * @param help a sentence for those who wonder
 * @param source where it is known from
 */
public record Template(
    String name,
    String parent,
    int most,
    Access change,
    List<Parameter<?>> parameters,
    String title,
    String help,
    Source source) {

  /** Groups at the same time, however much a client insists. */
  public static final int MOST_INSISTED = 256;

  private static final int MOST_DIGITS = 4;

  public Template {
    parameters = List.copyOf(parameters);
    if (most < 1 || most > MOST_INSISTED) {
      throw new IllegalArgumentException(
          "template " + name + ": groups are 1-" + MOST_INSISTED + ": " + most);
    }
    if (parameters.isEmpty()) {
      throw new IllegalArgumentException("template " + name + " has no parameters");
    }
  }

  /** The first letter of the parent's last part, in upper case; the groups are named after it. */
  public String letter() {
    int last = parent.lastIndexOf('.') + 1;
    return String.valueOf(Character.toUpperCase(parent.charAt(last)));
  }

  /** The path of a group, such as {@code StreamProfile.S0}. */
  public String group(int index) {
    return parent + "." + letter() + index;
  }

  /** A parameter of a group. */
  public <T> Parameter<T> at(int index, Parameter<T> parameter) {
    return parameter.at(group(index) + "." + parameter.key());
  }

  /** The index of the group that this path names or lies in. */
  public OptionalInt index(String path) {
    String before = parent + "." + letter();
    if (!path.startsWith(before)) return OptionalInt.empty();
    int end = path.indexOf('.', before.length());
    String digits = path.substring(before.length(), end < 0 ? path.length() : end);
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return isNumber ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  /** How many groups there may be, as clients read it. */
  Parameter<Integer> maxGroups() {
    return new Parameter<>(
        parent + ".MaxGroups",
        new IntegerKind(1, MOST_INSISTED),
        most,
        Access.VIEWER,
        Access.NOBODY,
        "Most groups",
        "Groups that can be added at most.",
        source);
  }
}
