package dev.vestibule.device.kernel.param;

/** Paths with {@code *} for one or more parts. */
final class Wildcard {

  private Wildcard() {}

  /** Whether the path leads to this key or to a group that it lies in. */
  static boolean matches(String path, String key) {
    return matches(path, 0, key, 0);
  }

  /** Whether the rest of the path leads to the rest of the key; both begin with a part. */
  private static boolean matches(String path, int p, String key, int k) {
    if (p > path.length()) return true;
    if (k > key.length()) return false;
    int pathPart = end(path, p) - p;
    int keyPart = end(key, k) - k;
    boolean any = pathPart == 1 && path.charAt(p) == '*';
    boolean same = pathPart == keyPart && path.regionMatches(p, key, k, keyPart);
    if (!any && !same) return false;
    return matches(path, p + pathPart + 1, key, k + keyPart + 1)
        || any && matches(path, p, key, k + keyPart + 1);
  }

  private static int end(String path, int from) {
    int dot = path.indexOf('.', from);
    return dot < 0 ? path.length() : dot;
  }
}
