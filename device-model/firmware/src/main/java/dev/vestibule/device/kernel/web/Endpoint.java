package dev.vestibule.device.kernel.web;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import java.util.Set;
import java.util.function.Function;

/**
 * A path the unit answers on.
 *
 * @param path exactly, case matters; one that ends with a slash stands for all below it too
 * @param methods such as {@code GET}; others are answered with 405
 * @param access who may use it
 * @param title a few words for documents
 * @param help a sentence for those who wonder
 * @param source where it is known from
 * @param handler answers, in the loop
 */
public record Endpoint(
    String path,
    Set<String> methods,
    Access access,
    String title,
    String help,
    Source source,
    Function<Request, Response> handler) {

  /** Whether it answers for all paths below its own; the root page does not. */
  boolean isTree() {
    return path.length() > 1 && path.endsWith("/");
  }
}
