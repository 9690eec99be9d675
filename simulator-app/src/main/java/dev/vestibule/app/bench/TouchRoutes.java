package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Choice;
import dev.vestibule.app.bench.route.Field;
import dev.vestibule.app.bench.route.Nothing;
import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Route;
import dev.vestibule.app.bench.route.Route.Answer;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.bench.ButtonHand;
import dev.vestibule.virtual.card.OpenData;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What visitors do with their hands. */
final class TouchRoutes {

  private static final int DAY = 86_400_000;
  private static final int USUAL_PRESS = 200;
  private static final int USUAL_CARD = 300;
  private static final int USUAL_INTERVAL = 150;

  private TouchRoutes() {}

  record Keypad(
      @Field(value = "keys in order", pattern = "[0-9*#]{1,100}", example = "1234#") String keys,
      @Field(value = "from key to key; 150 if left out", min = 10, max = 60_000, example = "150")
          Optional<Integer> intervalMillis) {}

  record CallButton(
      @Field(value = "how long it is down; 200 if left out", min = 1, max = DAY, example = "200")
          Optional<Integer> holdMillis) {}

  record ControlButton(
      @Field(value = "how long it is down", min = 1, max = DAY, example = "20000")
          Optional<Integer> holdMillis,
      @Field("keeps it down, or lets it go") Optional<Boolean> held) {
    ControlButton {
      Choice.one("holdMillis, held", holdMillis, held);
    }
  }

  record Card(
      @Field(value = "chip type; MIFARE DESFire if left out", example = "MIFARE DESFire")
          Optional<String> chip,
      @Field(value = "UID, hexadecimal", pattern = "[0-9A-Fa-f]{1,64}", example = "04A1B2C3D4E5F6")
          String uid,
      @Field(value = "how long it is held; 300 if left out", min = 1, max = DAY, example = "300")
          Optional<Integer> holdMillis,
      @Field(
              value = "secure card data, hexadecimal",
              pattern = "([0-9A-Fa-f]{2}){0,512}",
              maxLength = 1_024)
          Optional<String> data,
      @Field(
              value = "bits of the UID; four a digit if left out",
              min = 1,
              max = 256,
              example = "26")
          Optional<Integer> bits) {}

  record Taking(@Field("until it is done, in device time") long takesMillis) {}

  static List<Route<BenchUnit, ?, ?>> all() {
    return List.of(
        new Route<>(
            "POST",
            "/bench/v1/keypad",
            "Presses and releases keys in order",
            Nothing.class,
            Keypad.class,
            new Answer.Json(Taking.class),
            (unit, none, keypad) -> taking(type(unit, keypad))),
        Route.hand(
            "/bench/v1/call-button",
            "Presses the call button",
            CallButton.class,
            (unit, press) ->
                unit.bench().callButton().press(millis(press.holdMillis(), USUAL_PRESS))),
        Route.hand(
            "/bench/v1/control-button",
            "Presses, holds or releases the control button",
            ControlButton.class,
            (unit, press) -> control(unit.bench().controlButton(), press)),
        Route.hand(
            "/bench/v1/card",
            "Holds a card to the reader",
            Card.class,
            (unit, card) ->
                unit.bench()
                    .card()
                    .hold(transponder(card), millis(card.holdMillis(), USUAL_CARD))));
  }

  private static Duration type(BenchUnit unit, Keypad keypad) {
    return unit.bench()
        .keypad()
        .type(keypad.keys(), millis(keypad.intervalMillis(), USUAL_INTERVAL));
  }

  private static void control(ButtonHand button, ControlButton press) {
    press.holdMillis().ifPresent(millis -> button.press(Duration.ofMillis(millis)));
    press
        .held()
        .ifPresent(
            held -> {
              if (held) button.hold();
              else button.release();
            });
  }

  private static Transponder transponder(Card card) {
    String name = card.chip().orElse(ChipType.MIFARE_DESFIRE.displayName());
    ChipType chip = ChipType.named(name).orElseThrow(() -> unknown(name));
    Bits uid = Bits.ofHex(card.uid(), card.bits().orElse(card.uid().length() * 4));
    CardMemory memory =
        card.data().<CardMemory>map(data -> new OpenData(Bits.ofHex(data))).orElse(CardMemory.NONE);
    return new Transponder(chip, uid, memory);
  }

  private static IllegalArgumentException unknown(String chip) {
    String known =
        Arrays.stream(ChipType.values())
            .map(ChipType::displayName)
            .collect(Collectors.joining(", "));
    return new IllegalArgumentException("no such chip: " + chip + "; there are: " + known);
  }

  private static Reply taking(Duration duration) {
    return Reply.json(new Taking(duration.toMillis()));
  }

  private static Duration millis(Optional<Integer> millis, int usual) {
    return Duration.ofMillis(millis.orElse(usual));
  }
}
