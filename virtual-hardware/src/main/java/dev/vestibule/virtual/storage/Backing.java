package dev.vestibule.virtual.storage;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/** Where a chip's content is kept outside the simulation, change by change. */
public interface Backing {

  /** Keeps nothing: the chip ends with the simulation. */
  Backing NONE = new Backing() {};

  /** A file was made or replaced. */
  default void write(String name, byte[] content) throws IOException {}

  /** Bytes were added to a file. */
  default void append(String name, byte[] content) throws IOException {}

  /** A file got another name. */
  default void rename(String from, String to) throws IOException {}

  /** A file was removed. */
  default void delete(String name) throws IOException {}

  /** Everything so far must survive a failure of the host. */
  default void sync() throws IOException {}

  /** The content became this altogether. */
  default void replaceAll(Supplier<? extends Map<String, byte[]>> content) throws IOException {}
}
