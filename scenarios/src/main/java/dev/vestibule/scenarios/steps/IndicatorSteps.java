package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Colour;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.util.HexFormat;

/** What the lamps show. */
public final class IndicatorSteps {

  private final World world;

  public IndicatorSteps(World world) {
    this.world = world;
  }

  @ParameterType("call icon|talk icon|door icon|call button light|keypad light|stripe|status LED")
  public LampName lamp(String words) {
    return switch (words) {
      case "call icon" -> LampName.CALL;
      case "talk icon" -> LampName.TALK;
      case "door icon" -> LampName.DOOR;
      case "call button light" -> LampName.CALL_BUTTON;
      case "keypad light" -> LampName.KEYPAD;
      case "stripe" -> LampName.READER_STRIPE;
      default -> LampName.STATUS;
    };
  }

  @ParameterType("blue|amber|green|red|white|cyan|magenta|#[0-9A-F]{6}")
  public Colour colour(String word) {
    return switch (word) {
      case "blue" -> Colour.BLUE;
      case "amber" -> Colour.AMBER;
      case "green" -> Colour.GREEN;
      case "red" -> Colour.RED;
      case "white" -> Colour.WHITE;
      case "cyan" -> new Colour(0, 255, 255);
      case "magenta" -> new Colour(255, 0, 255);
      default -> ofNumbers(word);
    };
  }

  @Then("the {lamp} is {colour}")
  public void isSteady(LampName lamp, Colour colour) {
    assertThat(light(lamp)).isEqualTo(Light.steady(colour));
  }

  @Then("the {lamp} is dim white")
  public void isDimWhite(LampName lamp) {
    assertThat(light(lamp).colour()).isEqualTo(Colour.WHITE);
    assertThat(light(lamp).level()).isBetween(1, 60);
    assertThat(light(lamp).flashes()).isFalse();
  }

  @Then("the {lamp} flashes {colour}")
  public void flashes(LampName lamp, Colour colour) {
    assertThat(light(lamp).colour()).isEqualTo(colour);
    assertThat(light(lamp).flashes()).as("%s flashes", lamp).isTrue();
  }

  @Then("the {lamp} is dark")
  public void isDark(LampName lamp) {
    assertThat(light(lamp).lit()).as("%s lit", lamp).isFalse();
  }

  private static Colour ofNumbers(String word) {
    int rgb = HexFormat.fromHexDigits(word, 1, 7);
    return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  private Light light(LampName lamp) {
    return world.bench().view().indicators().lamp(lamp).light();
  }
}
