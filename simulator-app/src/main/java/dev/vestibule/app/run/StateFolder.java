package dev.vestibule.app.run;

import dev.vestibule.app.Refused;
import dev.vestibule.virtual.board.BoardState;
import dev.vestibule.virtual.board.FlashMaker;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.part.VirtualVolume;
import dev.vestibule.virtual.storage.DirectoryBacking;
import dev.vestibule.virtual.storage.VolumeImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a unit is kept between runs. The flash is written through, so that not even a killed
 * process loses what the unit has stored; the SD card and the keystore are written by {@link
 * #keep}. One process at a time may use a folder.
 */
final class StateFolder implements AutoCloseable {

  private static final VolumeImage NO_FLASH = new VolumeImage(0, 0, new TreeMap<>());

  private final Path folder;
  private final RandomAccessFile lockFile;
  private final FileLock lock;
  private final DirectoryBacking flash;

  private StateFolder(Path folder, RandomAccessFile lockFile, FileLock lock) throws IOException {
    this.folder = folder;
    this.lockFile = lockFile;
    this.lock = lock;
    flash = new DirectoryBacking(folder.resolve("flash"));
  }

  /** Opens or makes a folder. */
  static StateFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      var file = new RandomAccessFile(folder.resolve("lock").toFile(), "rw");
      return new StateFolder(folder, file, lock(folder, file));
    } catch (IOException e) {
      throw new Refused(
          "cannot keep the unit in "
              + folder
              + ": it cannot be written. Choose another --state folder.",
          e);
    }
  }

  private static FileLock lock(Path folder, RandomAccessFile file) throws IOException {
    try {
      FileLock lock = file.getChannel().tryLock();
      if (lock != null) return lock;
    } catch (OverlappingFileLockException held) {
      // Another unit of this process has it.
    }
    file.close();
    throw new Refused("another vestibule uses the state folder " + folder);
  }

  /** A memory chip with what is kept here. */
  FlashMaker flash() {
    return (bus, capacity, seed) -> {
      try {
        return new VirtualVolume(bus, "flash", flash.load(capacity), seed, flash);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the unit kept in " + folder, e);
      }
    };
  }

  /** Whether a unit is kept here already. */
  boolean holdsUnit() {
    try {
      return !flash.load(0).files().isEmpty();
    } catch (IOException e) {
      throw new Refused("cannot read the unit kept in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Puts the kept SD card and keystore into a unit whose flash came from here, and starts it. */
  void putInto(VirtualBoard board) {
    kept().ifPresent(state -> board.restore(joined(state, board.state())));
  }

  /** Writes what the unit stores now, as the new or the old state whatever happens. */
  synchronized void keep(BoardState state) {
    Path unfinished = folder.resolve("unit.new");
    try {
      Files.write(unfinished, withoutFlash(state).toBytes());
      Files.move(
          unfinished, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the unit in " + folder, e);
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return folder.resolve("unit");
  }

  private Optional<BoardState> kept() {
    if (!Files.exists(file())) return Optional.empty();
    try {
      return Optional.of(BoardState.ofBytes(Files.readAllBytes(file())));
    } catch (IOException e) {
      throw new Refused("the unit kept in " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Card and keys as they were kept; settings and clock as they are. */
  private static BoardState joined(BoardState kept, BoardState now) {
    return new BoardState(
        now.model(), now.clock(), kept.chance(), now.flash(), kept.sdCard(), kept.keystores());
  }

  private static BoardState withoutFlash(BoardState state) {
    return new BoardState(
        state.model(), state.clock(), state.chance(), NO_FLASH, state.sdCard(), state.keystores());
  }
}
