package dev.vestibule.device.services.wiegand;

import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.Light;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A colour of the stripe, by its name or as {@code #RRGGBB}. Source: VAPIX, Intercom service,
 * SupportedColorNames.
 *
 * @param text as it was chosen
 */
record LedColour(String text) {

  private static final Pattern NUMBERS = Pattern.compile("#[0-9A-Fa-f]{6}");

  private static final Map<String, Colour> NAMED = named();

  LedColour {
    if (!isColour(text)) throw new IllegalArgumentException("no colour: " + text);
  }

  private static Map<String, Colour> named() {
    Map<String, Colour> named = new LinkedHashMap<>();
    named.put("off", Colour.BLACK);
    named.put("red", Colour.RED);
    named.put("green", Colour.GREEN);
    named.put("blue", Colour.BLUE);
    named.put("amber", Colour.AMBER);
    named.put("cyan", new Colour(0, 255, 255));
    named.put("magenta", new Colour(255, 0, 255));
    named.put("white", Colour.WHITE);
    return named;
  }

  /** The light that the stripe gives. */
  Light light() {
    Colour known = NAMED.get(text);
    Colour colour = known == null ? ofNumbers(text) : known;
    return colour.equals(Colour.BLACK) ? Light.OFF : Light.steady(colour);
  }

  private static boolean isColour(String text) {
    return NAMED.containsKey(text) || NUMBERS.matcher(text).matches();
  }

  private static Colour ofNumbers(String text) {
    int rgb = HexFormat.fromHexDigits(text, 1, 7);
    return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** All colours that have a name. */
  static ArrayNode names() {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    NAMED.keySet().forEach(names::add);
    return names;
  }

  /** How clients write it. */
  record OfText() implements Kind<LedColour> {

    @Override
    public Parsed<LedColour> parse(String text) {
      return isColour(text)
          ? new Valid<>(new LedColour(text))
          : new Invalid<>("allowed: " + allowed());
    }

    @Override
    public String print(LedColour value) {
      return value.text();
    }

    @Override
    public String allowed() {
      return String.join(", ", NAMED.keySet()) + " or #RRGGBB";
    }
  }
}
