package dev.vestibule.hal;

import java.util.List;
import java.util.Optional;

/**
 * Named files on a storage chip. Changes may be lost, reordered or torn by a power failure until
 * {@link #sync()} has returned {@link Done}; {@link #rename} is atomic: afterwards the new name
 * holds either its old or the whole renamed content. Names are 1-100 characters of {@code A-Z a-z
 * 0-9 . _ -}.
 */
public interface Volume {

  /** How a change ended. */
  sealed interface Result permits Done, Full, ReadOnly, Failed {}

  /** It was done. */
  record Done() implements Result {}

  /** There is no room; nothing was changed. */
  record Full() implements Result {}

  /** The chip or the card refuses changes. */
  record ReadOnly() implements Result {}

  /**
   * The chip reported an error; the file may be damaged.
   *
   * @param reason what the chip said
   */
  record Failed(String reason) implements Result {}

  /** All names, sorted. */
  List<String> names();

  /** The whole content, empty if there is no such file or it cannot be read. */
  Optional<byte[]> read(String name);

  /** Makes or replaces a file. */
  Result write(String name, byte[] content);

  /** Adds to the end of a file, which is made if it is missing. */
  Result append(String name, byte[] content);

  /** Gives a file another name, replacing the file of that name. Fails if there is no such file. */
  Result rename(String from, String to);

  /** Removes a file; done also if there was none. */
  Result delete(String name);

  /** Makes everything so far safe from a power failure. */
  Result sync();

  /** Size in bytes. */
  long capacity();

  /** Bytes not used. */
  long free();

  /** Used share of the life of the chip in percent, 0-200; above 100 errors are to be expected. */
  int wearPercent();
}
