package dev.vestibule.virtual.storage;

/**
 * The name of a chip's file in a directory of the host. Upper case is marked, because some hosts do
 * not tell it from lower case, and the beginning keeps clear of names that mean something to hosts.
 */
final class HostName {

  private static final String START = "file.";

  private HostName() {}

  static String encode(String name) {
    var host = new StringBuilder(START);
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) host.append('+');
      host.append(Character.toLowerCase(c));
    }
    return host.toString();
  }

  static boolean isOne(String host) {
    return host.startsWith(START);
  }

  static String decode(String host) {
    var name = new StringBuilder();
    boolean upper = false;
    for (char c : host.substring(START.length()).toCharArray()) {
      if (!upper && c == '+') {
        upper = true;
      } else {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return name.toString();
  }
}
