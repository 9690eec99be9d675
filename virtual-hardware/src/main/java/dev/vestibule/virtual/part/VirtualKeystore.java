package dev.vestibule.virtual.part;

import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.virtual.keys.KeptKey;
import dev.vestibule.virtual.keys.KeyInChip;
import dev.vestibule.virtual.time.Booking;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/**
 * A keystore, modelled with the cryptography of the JDK: nothing is protected here. Keys and
 * signatures depend on the seed, and so are the same in every run on the same release of the JDK,
 * whose way of drawing a key from chance is its own affair.
 */
public final class VirtualKeystore implements SecureKeystore {

  private static final int LONGEST_NAME = 100;

  /** How long a key takes. Assumed: what common chips take on average. */
  private static final Duration EC_TAKES = Duration.ofMillis(100);

  private static final Duration RSA_2048_TAKES = Duration.ofSeconds(3);
  private static final Duration RSA_4096_TAKES = Duration.ofSeconds(20);

  private final Bus bus;
  private final Protection protection;
  private final long seed;
  private final ConcurrentSkipListMap<String, KeyInChip> keys = new ConcurrentSkipListMap<>();
  private final ArrayDeque<Booking> begun = new ArrayDeque<>();
  private long made;

  /** An empty keystore whose keys follow from this seed. */
  public VirtualKeystore(Bus bus, Protection protection, long seed) {
    this.bus = bus;
    this.protection = protection;
    this.seed = seed;
  }

  /** The keystores of a unit, empty. The secure element is the one to be used by default. */
  public static List<VirtualKeystore> ofUnit(Bus bus, long seed) {
    return List.of(
        new VirtualKeystore(bus, Protection.SECURE_ELEMENT, seed),
        new VirtualKeystore(bus, Protection.TRUSTED_EXECUTION_ENVIRONMENT, seed + 1));
  }

  @Override
  public Protection protection() {
    return protection;
  }

  /** All of them, but a secure element has no room for the longest. Assumed. */
  @Override
  public Set<KeyKind> kinds() {
    return switch (protection) {
      case SECURE_ELEMENT -> Set.of(KeyKind.EC_P256, KeyKind.RSA_2048);
      case TRUSTED_EXECUTION_ENVIRONMENT -> Set.of(KeyKind.values());
    };
  }

  @Override
  public void generate(String name, KeyKind kind, Consumer<String> made) {
    checkName(name);
    if (!kinds().contains(kind)) {
      throw new IllegalArgumentException(protection + " takes " + kinds() + ", not " + kind);
    }
    KeyInChip key = KeyInChip.begun(kind, seed, this.made++);
    long from = begun.isEmpty() ? bus.time().nanos() : begun.getLast().due();
    begun.add(bus.time().at(from + takes(kind).toNanos(), () -> finish(name, key, made)));
  }

  private void finish(String name, KeyInChip key, Consumer<String> made) {
    begun.remove();
    keys.put(name, key);
    made.accept(name);
  }

  private static Duration takes(KeyKind kind) {
    return switch (kind) {
      case EC_P256 -> EC_TAKES;
      case RSA_2048 -> RSA_2048_TAKES;
      case RSA_4096 -> RSA_4096_TAKES;
    };
  }

  @Override
  public boolean importKey(String name, PublicKey publicKey, byte[] privateKey) {
    checkName(name);
    Optional<KeptKey> key =
        KeptKey.ofPair(publicKey, privateKey).filter(it -> kinds().contains(it.kind()));
    key.ifPresent(it -> keys.put(name, KeyInChip.of(it)));
    return key.isPresent();
  }

  @Override
  public Optional<PublicKey> publicKey(String name) {
    return Optional.ofNullable(keys.get(name)).map(it -> it.key().publicKey());
  }

  @Override
  public Optional<byte[]> sign(String name, SignatureKind kind, byte[] message) {
    return Optional.ofNullable(keys.get(name)).flatMap(it -> it.key().sign(kind, message));
  }

  @Override
  public List<String> names() {
    return List.copyOf(keys.keySet());
  }

  @Override
  public void destroy(String name) {
    keys.remove(name);
  }

  /** No program runs any more: what it has begun is given up. */
  public void reset() {
    begun.forEach(Booking::cancel);
    begun.clear();
  }

  /** Everything with the private keys, for snapshots; a real chip has no such way out. */
  public byte[] image() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeLong(made);
      out.writeInt(keys.size());
      for (Map.Entry<String, KeyInChip> key : keys.entrySet()) {
        out.writeUTF(key.getKey());
        out.writeUTF(key.getValue().kind().name());
        write(out, key.getValue().key().pair().getPrivate().getEncoded());
        write(out, key.getValue().key().publicKey().getEncoded());
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** Takes the content of another keystore; bytes that are no image are refused. */
  public void load(byte[] image) {
    Content content = content(image);
    keys.clear();
    keys.putAll(content.keys);
    made = content.made;
  }

  /** Throws unless these bytes are the image of a keystore. */
  public static void check(byte[] image) {
    content(image);
  }

  private record Content(long made, TreeMap<String, KeyInChip> keys) {}

  private static Content content(byte[] image) {
    var keys = new TreeMap<String, KeyInChip>();
    try (var in = new DataInputStream(new ByteArrayInputStream(image))) {
      long made = in.readLong();
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        KeyKind kind = KeyKind.valueOf(in.readUTF());
        keys.put(name, KeyInChip.of(KeptKey.decode(kind, read(in), read(in))));
      }
      return new Content(made, keys);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("not the image of a keystore", e);
    }
  }

  private static void checkName(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a key's name has 1-100 characters: \"" + name + "\"");
    }
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available())
      throw new IOException("image of a keystore cut short");
    return in.readNBytes(length);
  }
}
