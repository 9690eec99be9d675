package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Entropy;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is true of every source of chance, as far as a test can tell. */
public abstract class EntropyContract {

  private final Entropy entropy;

  /** This source. */
  protected EntropyContract(Entropy entropy) {
    this.entropy = entropy;
  }

  @Test
  void drawsDoNotRepeat() {
    Set<Long> drawn = new HashSet<>();
    for (int i = 0; i < 10_000; i++) drawn.add(entropy.nextLong());
    assertThat(drawn).hasSize(10_000);
  }

  @Test
  void everyBitIsSetInHalfOfTheDraws() {
    int[] set = new int[64];
    for (int i = 0; i < 10_000; i++) {
      long drawn = entropy.nextLong();
      for (int bit = 0; bit < 64; bit++) set[bit] += (int) (drawn >>> bit & 1);
    }
    assertThat(IntStream.of(set).boxed())
        .allSatisfy(times -> assertThat(times).isBetween(4_700, 5_300));
  }

  @Test
  void anArrayIsFilledToItsEnd() {
    byte[] bytes = new byte[1_003];
    Set<Byte> last = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      entropy.fill(bytes);
      last.add(bytes[1_002]);
    }
    assertThat(last).hasSizeGreaterThan(5);
  }
}
