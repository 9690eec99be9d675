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
 * @param beforeSetUp who may use it while there is no account
 * @param largestBody bytes of a request's body at most
 * @param title a few words for documents
 * @param help a sentence for those who wonder
 * @param source where it is known from
 * @param handler answers
 */
public record Endpoint(
    String path,
    Set<String> methods,
    Access access,
    Access beforeSetUp,
    int largestBody,
    String title,
    String help,
    Source source,
    Handler handler) {

  /** Bytes of a body unless an endpoint admits more or less. */
  public static final int USUAL_BODY = 65_536;

  private static final Set<String> GET_OR_POST = Set.of("GET", "POST");

  /** An endpoint that may take its time. */
  public Endpoint(
      String path,
      Set<String> methods,
      Access access,
      String title,
      String help,
      Source source,
      Handler handler) {
    this(path, methods, access, access, USUAL_BODY, title, help, source, handler);
  }

  /** An endpoint that answers at once. */
  public Endpoint(
      String path,
      Set<String> methods,
      Access access,
      String title,
      String help,
      Source source,
      Function<Request, Response> handler) {
    this(
        path,
        methods,
        access,
        title,
        help,
        source,
        (request, answer) -> answer.accept(handler.apply(request)));
  }

  /**
   * A script below {@code /axis-cgi}, asked with GET or POST, that answers at once.
   *
   * @param name such as {@code param}; the path ends with {@code .cgi}
   */
  public static Endpoint cgi(
      String name,
      Access access,
      String title,
      String help,
      Source source,
      Function<Request, Response> handler) {
    return new Endpoint(script(name), GET_OR_POST, access, title, help, source, handler);
  }

  /** The same, for one that may take its time. */
  public static Endpoint cgi(
      String name, Access access, String title, String help, Source source, Handler handler) {
    return new Endpoint(script(name), GET_OR_POST, access, title, help, source, handler);
  }

  private static String script(String name) {
    return "/axis-cgi/" + name + ".cgi";
  }

  /** The same, open to others while there is no account. */
  public Endpoint beforeSetUp(Access access) {
    return new Endpoint(
        path, methods, this.access, access, largestBody, title, help, source, handler);
  }

  /** The same, with another limit for a request's body. */
  public Endpoint largestBody(int bytes) {
    return new Endpoint(path, methods, access, beforeSetUp, bytes, title, help, source, handler);
  }

  /** Whether it answers for all paths below its own; the root page does not. */
  boolean isTree() {
    return path.length() > 1 && path.endsWith("/");
  }
}
