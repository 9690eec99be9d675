package dev.vestibule.virtual.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Keeps a chip's files in a directory of the host, one file each. A replaced file is written beside
 * the old one and then moved over it, so that killing the simulator leaves the old or the new one.
 * Wear is not kept.
 */
public final class DirectoryBacking implements Backing {

  private static final String UNFINISHED = "new.";

  private final Path directory;
  private final Set<Path> touched = new HashSet<>();

  /**
   * Opens or makes the directory.
   *
   * @throws IOException in words for the person who named it, if it cannot be written
   */
  public DirectoryBacking(Path directory) throws IOException {
    this.directory = directory;
    try {
      Files.createDirectories(directory);
      Files.delete(Files.createTempFile(directory, UNFINISHED, ""));
    } catch (IOException e) {
      throw new IOException(
          "cannot keep the unit's state in " + directory + ": no file can be made there", e);
    }
  }

  /** Everything in the directory. */
  public VolumeImage load(long capacity) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        String host = String.valueOf(entry.getFileName());
        if (HostName.isOne(host)) files.put(HostName.decode(host), Files.readAllBytes(entry));
        else if (host.startsWith(UNFINISHED)) Files.delete(entry);
      }
    }
    return new VolumeImage(capacity, 0, files);
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    Path unfinished = directory.resolve(UNFINISHED + HostName.encode(name));
    Files.write(unfinished, content);
    move(unfinished, path(name));
  }

  @Override
  public void append(String name, byte[] content) throws IOException {
    Path path = path(name);
    Files.write(path, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    touched.add(path);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    if (from.equals(to)) return;
    touched.remove(path(from));
    move(path(from), path(to));
  }

  @Override
  public void delete(String name) throws IOException {
    touched.remove(path(name));
    Files.deleteIfExists(path(name));
  }

  @Override
  public void sync() throws IOException {
    for (Path path : touched) {
      try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
        file.force(true);
      }
    }
    touched.clear();
  }

  @Override
  public void replaceAll(Supplier<? extends Map<String, byte[]>> content) throws IOException {
    Map<String, byte[]> files = content.get();
    for (String name : load(0).files().keySet()) if (!files.containsKey(name)) delete(name);
    for (Map.Entry<String, byte[]> file : files.entrySet()) write(file.getKey(), file.getValue());
    sync();
  }

  private void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    touched.add(to);
  }

  private Path path(String name) {
    return directory.resolve(HostName.encode(name));
  }
}
