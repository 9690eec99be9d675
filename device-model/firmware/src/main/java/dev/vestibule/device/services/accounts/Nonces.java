package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.protocols.auth.Credentials.Protection;
import dev.vestibule.hal.Entropy;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers used once, for digests. A nonce is its time and a seal only this unit can make, so those
 * nobody uses cost nothing. For those in use it is kept which requests have come, so that none is
 * taken twice. Source: RFC 7616, 3.3 and 3.4; form as mod_auth_digest makes it, observed.
 */
final class Nonces {

  private static final Duration LIFETIME = Duration.ofMinutes(5);
  private static final int MOST_IN_USE = 10_000;
  private static final int TIME = 12;
  private static final int SEAL = 40;

  /** What a nonce is worth. */
  enum Worth {
    /** It is ours, and this request with it is the first. */
    GOOD,
    /** It was ours; the client may have another. */
    STALE,
    /** It is not ours, or the request has come before. */
    BAD
  }

  private final DeviceLoop loop;
  private final SecretKeySpec key;
  private final Map<String, Window> inUse = new LinkedHashMap<>();

  private long last;

  /** Nonces made up to then may have been in use and are forgotten. */
  private long forgotten = Long.MIN_VALUE;

  Nonces(DeviceLoop loop, Entropy entropy) {
    this.loop = loop;
    var secret = new byte[20];
    entropy.fill(secret);
    key = new SecretKeySpec(secret, "HmacSHA1");
  }

  /** A new one. */
  String next() {
    last = Math.max(last + 1, loop.nanos()); // Two of the same instant are two.
    byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(last).array();
    return Base64.getEncoder().encodeToString(time) + seal(time);
  }

  /** Looks a nonce over that came without protection against replay. */
  Worth of(String nonce) {
    Window window = inUse.get(nonce);
    if (window != null) return isOld(window.made) ? Worth.STALE : Worth.GOOD;
    if (nonce.length() != TIME + SEAL) return Worth.BAD;
    byte[] time;
    try {
      time = Base64.getDecoder().decode(nonce.substring(0, TIME));
    } catch (IllegalArgumentException malformed) {
      return Worth.BAD;
    }
    if (time.length != Long.BYTES) return Worth.BAD;
    // One of an earlier start has another seal. It is stale, not bad: the client did no wrong.
    if (!Password.same(seal(time), nonce.substring(TIME))) return Worth.STALE;
    long made = ByteBuffer.wrap(time).getLong();
    return isOld(made) || made <= forgotten ? Worth.STALE : Worth.GOOD;
  }

  private boolean isOld(long made) {
    return loop.nanos() - made > LIFETIME.toNanos();
  }

  /**
   * Notes that this request came; it must be authentic, and the nonce ours. False if it has come
   * before.
   */
  boolean use(String nonce, Protection protection) {
    Window window = inUse.get(nonce);
    if (window == null) {
      window = new Window(made(nonce));
      inUse.put(nonce, window);
      if (inUse.size() > MOST_IN_USE) forgetOldest();
    }
    return window.take(protection.number());
  }

  private void forgetOldest() {
    var oldest = inUse.values().iterator();
    forgotten = Math.max(forgotten, oldest.next().made);
    oldest.remove();
  }

  private static long made(String nonce) {
    return ByteBuffer.wrap(Base64.getDecoder().decode(nonce.substring(0, TIME))).getLong();
  }

  private String seal(byte[] time) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(time));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Which requests have come: a client that uses several connections may be overtaken by itself, so
   * the last 64 may come in any order.
   */
  private static final class Window {
    private final long made;
    private long highest;
    private long seen;

    Window(long made) {
      this.made = made;
    }

    boolean take(long number) {
      if (number > highest) {
        long step = number - highest;
        seen = step >= Long.SIZE ? 1 : seen << step | 1;
        highest = number;
        return true;
      }
      long back = highest - number;
      if (back >= Long.SIZE || (seen >>> back & 1) == 1) return false;
      seen |= 1L << back;
      return true;
    }
  }
}
