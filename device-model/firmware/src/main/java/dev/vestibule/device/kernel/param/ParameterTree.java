package dev.vestibule.device.kernel.param;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parameters in the order clients list them, found by group. A group's parameters stand next to
 * each other, so a group is a stretch of the list.
 */
public final class ParameterTree {

  private static final String ROOT = "root";

  private final List<Parameter<?>> all;
  private final Map<String, List<Parameter<?>>> groups = new HashMap<>();

  ParameterTree(Collection<Parameter<?>> parameters) {
    all = List.copyOf(ParameterOrder.sorted(parameters));
    Map<String, Integer> begins = new HashMap<>();
    for (int place = 0; place < all.size(); place++) {
      String key = all.get(place).key();
      for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
        stretch(begins, key.substring(0, dot), place);
      }
      stretch(begins, key, place);
    }
    groups.put("", all);
  }

  private void stretch(Map<String, Integer> begins, String path, int place) {
    int begin = begins.computeIfAbsent(path, first -> place);
    groups.put(path, all.subList(begin, place + 1));
  }

  /** All of them. */
  public List<Parameter<?>> all() {
    return all;
  }

  /**
   * The parameters that a client asks for.
   *
   * @param wish a group, a parameter, or a path with {@code *} for one or more parts; {@code root.}
   *     before it is no part of it, and nothing means all
   */
  public List<Parameter<?>> matching(String wish) {
    String path = below(wish);
    if (path.indexOf('*') < 0) return groups.getOrDefault(path, List.of());
    return all.stream().filter(it -> Wildcard.matches(path, it.key())).toList();
  }

  /** The parameters that a client asks for with one or more of these, each once and in order. */
  public List<Parameter<?>> matching(Collection<String> wishes) {
    Set<Parameter<?>> found = Collections.newSetFromMap(new IdentityHashMap<>());
    wishes.forEach(wish -> found.addAll(matching(wish)));
    return all.stream().filter(found::contains).toList();
  }

  /** A path as keys have it, without {@code root.}. */
  public static String below(String path) {
    if (path.startsWith(ROOT + ".")) return path.substring(ROOT.length() + 1);
    return path.equals(ROOT) ? "" : path;
  }
}
