package dev.vestibule.app.bench.route;

/**
 * One row of the table of routes: everything the server, the checks and the OpenAPI document know
 * about a path.
 *
 * @param method such as {@code POST}
 * @param path with variables in braces, such as {@code /bench/v1/io/{port}}
 * @param summary what it does, in one phrase
 * @param parameters record of what stands in the path (variables) and in the query (the rest)
 * @param body record of the JSON body; {@link Nothing} for none
 * @param answer what a good reply holds
 * @param deed does it
 * @param <U> what is acted upon
 */
public record Route<U, P extends Record, B extends Record>(
    String method,
    String path,
    String summary,
    Class<P> parameters,
    Class<B> body,
    Answer answer,
    Deed<U, P, B> deed) {

  /** What a route does; refusals of a hand are thrown as {@link IllegalArgumentException}. */
  @FunctionalInterface
  public interface Deed<U, P, B> {
    Reply on(U unit, P parameters, B body);
  }

  /** A deed that needs no parameters and tells nothing. */
  @FunctionalInterface
  public interface Hand<U, B> {
    void on(U unit, B body);
  }

  /** A look without parameters. */
  @FunctionalInterface
  public interface Eye<U> {
    Object on(U unit);
  }

  /** What a good reply holds. */
  public sealed interface Answer {

    /** Nothing. */
    record None() implements Answer {}

    /** JSON as this record. */
    record Json(Class<? extends Record> type) implements Answer {}

    /** Something of one of these media types. */
    record Media(java.util.List<String> types) implements Answer {
      public Media(String... types) {
        this(java.util.List.of(types));
      }
    }
  }

  /** A hand: a POST with a body and without an answer. */
  public static <U, B extends Record> Route<U, Nothing, B> hand(
      String path, String summary, Class<B> body, Hand<U, B> hand) {
    return new Route<>(
        "POST",
        path,
        summary,
        Nothing.class,
        body,
        new Answer.None(),
        (unit, none, it) -> {
          hand.on(unit, it);
          return Reply.done();
        });
  }

  /** An eye: a GET that answers with JSON. */
  public static <U> Route<U, Nothing, Nothing> eye(
      String path, String summary, Class<? extends Record> answer, Eye<U> eye) {
    return new Route<>(
        "GET",
        path,
        summary,
        Nothing.class,
        Nothing.class,
        new Answer.Json(answer),
        (unit, none, nothing) -> Reply.json(eye.on(unit)));
  }

  /** Whether a body is expected. */
  public boolean hasBody() {
    return body != Nothing.class;
  }
}
