package dev.vestibule.virtual.card;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardKey;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.CardPlace;
import dev.vestibule.hal.CardPlace.ClassicBlocks;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sectors of a MIFARE Classic card: 0-31 of four blocks, 32-39 of sixteen, a block of 16 bytes.
 * The last block of a sector holds its keys, which reads as zeros.
 *
 * @param sectors by number; those that are left out have never been written and open with no key
 */
public record ClassicCard(SortedMap<Integer, Sector> sectors) implements CardMemory {

  /** Bits of a block. */
  public static final int BLOCK = 128;

  private static final int LARGE_FROM = 32;
  private static final int BLOCKS = 4;
  private static final int BLOCKS_OF_LARGE = 16;

  public ClassicCard {
    sectors = new TreeMap<>(sectors);
  }

  /**
   * A sector.
   *
   * @param data of all its blocks but the last
   */
  public record Sector(CardKey keyA, CardKey keyB, Bits data) {}

  /** From the first block on as far as the keys open the sectors. */
  @Override
  public Optional<Bits> read(CardPlace place) {
    if (!(place instanceof ClassicBlocks wanted)) return Optional.empty();
    Bits read = Bits.ofHex("");
    int skipped = wanted.block();
    for (int number = wanted.sector(); sectors.containsKey(number); number++) {
      Sector sector = sectors.get(number);
      if (!opens(wanted, sector)) break;
      Optional<Bits> blocks =
          blocks(number, sector, wanted.skipLastBlock()).slice(skipped * BLOCK, 0);
      if (blocks.isEmpty()) return Optional.empty();
      read = read.then(blocks.get());
      skipped = 0;
    }
    return read.length() == 0 ? Optional.empty() : Optional.of(read);
  }

  private static boolean opens(ClassicBlocks wanted, Sector sector) {
    return wanted.keyA().filter(sector.keyA::equals).isPresent()
        || wanted.keyB().filter(sector.keyB::equals).isPresent();
  }

  private static Bits blocks(int number, Sector sector, boolean skipLast) {
    int payload = ((number < LARGE_FROM ? BLOCKS : BLOCKS_OF_LARGE) - 1) * BLOCK;
    Bits data = sector.data;
    if (data.length() < payload) data = data.then(zeros(payload - data.length()));
    return skipLast ? data : data.then(zeros(BLOCK));
  }

  private static Bits zeros(int count) {
    return new Bits(java.math.BigInteger.ZERO, count);
  }
}
