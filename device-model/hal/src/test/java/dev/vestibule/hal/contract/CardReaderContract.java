package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Band;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardReader;
import dev.vestibule.hal.Change;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of every card reader. */
public abstract class CardReaderContract {

  private static final Transponder CARD =
      Transponder.of(ChipType.MIFARE_DESFIRE, Bits.ofHex("04A1B2C3D4E5F6"));

  private final CardReaderRig rig;

  /** A reader on this rig. */
  protected CardReaderContract(CardReaderRig rig) {
    this.rig = rig;
  }

  /** A hand with a card. */
  public interface CardReaderRig extends Rig {

    /** The reader. */
    CardReader reader();

    /** Holds a card to the reader. */
    void hold(Transponder card);

    /** Takes it away. */
    void takeAway();
  }

  @Test
  void aCardIsHeardWhileItIsInTheField() {
    rig.reader().field(EnumSet.allOf(Band.class));
    rig.hold(CARD);
    assertThat(rig.reader().read()).contains(CARD);
    rig.takeAway();
    assertThat(rig.reader().read()).isEmpty();
  }

  @Test
  void allFieldsAreOffAtFirst() {
    rig.hold(CARD);
    assertThat(rig.reader().read()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aChipAnswersInTheFieldOfItsBandOnly(Band band) {
    rig.reader().field(Set.of(band));
    for (ChipType chip : ChipType.values()) {
      rig.hold(Transponder.of(chip, Bits.ofHex("01")));
      assertThat(rig.reader().read().isPresent()).as(chip.code()).isEqualTo(chip.band() == band);
    }
  }

  @Test
  void aCardIsHeardAndLostAsItsFieldIsSwitchedAndNeverInsideTheCall() {
    var heard = new Heard<Change<Optional<Transponder>>>();
    rig.reader().watch(heard);
    rig.hold(CARD);
    heard.during(() -> rig.reader().field(Set.of(Band.HIGH_FREQUENCY)));
    heard.during(() -> rig.reader().field(Set.of()));
    rig.pass(Duration.ofMillis(1));
    assertThat(heard.all())
        .extracting(Change::value)
        .containsExactly(Optional.of(CARD), Optional.empty());
  }
}
