package dev.vestibule.virtual.fault;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.part.VirtualCardReader;
import java.math.BigInteger;

/** A reader that misreads. */
final class CardReaderBitFlips implements Fault {

  private final VirtualCardReader reader;

  CardReaderBitFlips(VirtualCardReader reader) {
    this.reader = reader;
  }

  @Override
  public Description description() {
    return Description.of(
        "card-reader-bit-flips",
        "Card reader misreads bits",
        "Some bits of every card number are wrong, the same ones each time.",
        new Whole("bits", "How many are wrong, evenly spread.", 1, 8, 1, "bits"));
  }

  @Override
  public Runnable start(Settings settings) {
    int wrong = settings.number("bits");
    return reader.air().put(card -> card.map(it -> misread(it, wrong)));
  }

  private static Transponder misread(Transponder card, int wrong) {
    BigInteger value = card.uid().value();
    int length = card.uid().length();
    int flips = Math.min(wrong, length);
    for (int i = 0; i < flips; i++) value = value.flipBit(i * length / flips);
    return new Transponder(card.chip(), new Bits(value, length), card.memory());
  }
}
