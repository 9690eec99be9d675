package dev.vestibule.virtual.bench;

import dev.vestibule.hal.Signals;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.part.VirtualCardReader;
import java.time.Duration;

/** A hand with a card, a fob or a phone. */
public final class CardHand {

  private static final String HELD = "Card held to the reader";

  private final Doing doing;
  private final VirtualCardReader reader;

  CardHand(Doing doing, VirtualCardReader reader) {
    this.doing = doing;
    this.reader = reader;
  }

  /** Holds a card to the reader for so long, unless another one takes its place before. */
  public void hold(Transponder card, Duration duration) {
    Doing.checked(duration);
    doing.now(
        HELD,
        Signals.CARD_READER,
        () -> {
          reader.hold(card);
          doing.after(duration, () -> reader.takeAway(card));
        });
  }

  /** Holds a card to the reader until it is taken away. */
  public void hold(Transponder card) {
    doing.now(HELD, Signals.CARD_READER, () -> reader.hold(card));
  }

  /** Takes away what is held to the reader. */
  public void takeAway() {
    doing.now("Card taken away", Signals.CARD_READER, reader::takeAway);
  }
}
