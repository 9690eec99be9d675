package dev.vestibule.app.speed;

import dev.vestibule.device.services.access.CredentialHolder;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.time.Pace;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** How long it takes in real time from a card at the reader until the relay closes. */
final class CardToRelay {

  private static final int CARDS = 1_000;
  private static final int ONE_IN_A_THOUSAND = 1;
  private static final String DOOR = "relay1";
  private static final String UID = "0401020304AABB";
  private static final Transponder CARD = Transponder.of(ChipType.MIFARE_DESFIRE, Bits.ofHex(UID));
  private static final Duration A_MOMENT = Duration.ofMillis(100);
  private static final Duration UNTIL_LOCKED = Duration.ofSeconds(8);

  private CardToRelay() {}

  static Contest contest() {
    return new Contest(
        "card",
        "us, the slowest but one of 1,000",
        new Side("card held to the reader, relay closes", CardToRelay::cards),
        new Side("a thread hands over to another", CardToRelay::handOvers),
        "<= 1,000 us");
  }

  private static double cards() {
    try (Twin twin = Twin.builder().preset(Presets.named("stand-alone")).build()) {
      twin.ask(
          station ->
              station.access().entryList().add(CredentialHolder.named("Eva", "").withCard(UID)));
      var micros = new double[CARDS];
      for (int i = 0; i < CARDS; i++) micros[i] = card(twin);
      return slowestButOne(micros);
    }
  }

  /** The unit's time is real from the card to the relay, and leaps until the door is locked. */
  private static double card(Twin twin) {
    var closed = new CompletableFuture<Long>();
    Runnable unwatch =
        twin.bench()
            .trace()
            .watch(
                change -> {
                  if (change.signal().equals(DOOR)) closed.complete(System.nanoTime());
                });
    twin.bench().clock().pace(new Pace.Real());
    long start = System.nanoTime();
    twin.bench().card().hold(CARD, A_MOMENT);
    double micros = (closed.join() - start) / 1e3;
    unwatch.run();
    twin.bench().clock().pace(new Pace.Stepped());
    twin.advance(UNTIL_LOCKED);
    return micros;
  }

  private static double handOvers() {
    var micros = new double[CARDS];
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      for (int i = 0; i < CARDS; i++) {
        long start = System.nanoTime();
        long taken = CompletableFuture.supplyAsync(System::nanoTime, other).join();
        micros[i] = (taken - start) / 1e3;
      }
    }
    return slowestButOne(micros);
  }

  private static double slowestButOne(double[] micros) {
    Arrays.sort(micros);
    return micros[micros.length - 1 - ONE_IN_A_THOUSAND];
  }
}
