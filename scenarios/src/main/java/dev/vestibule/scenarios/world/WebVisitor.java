package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.twin.Twin;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks with the unit's web server, and remembers what it was answered. */
public final class WebVisitor {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Supplier<Twin> unit;
  private final List<Optional<Reply>> answers = new ArrayList<>();
  private Optional<String> noted = Optional.empty();
  private Duration took = Duration.ZERO;

  WebVisitor(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** Gets a page. */
  public void get(String target) {
    timed(() -> unit.get().http().get(target));
  }

  /** Posts a body. */
  public void post(String target, String contentType, String body) {
    timed(() -> unit.get().http().post(target, contentType, body));
  }

  /** Posts a call with a file. */
  public void upload(String target, String json, byte[] file) {
    timed(() -> unit.get().http().upload(target, json, file));
  }

  /** Whether the last request was answered at all. */
  public boolean answered() {
    return !answers.isEmpty() && answers.getLast().isPresent();
  }

  /** The last answer. */
  public Reply answer() {
    if (!answered()) throw new AssertionError("the unit did not answer");
    return answers.getLast().orElseThrow();
  }

  /** The answer before the last. */
  public Reply answerBefore() {
    return answers.get(answers.size() - 2).orElseThrow();
  }

  /** How long the last answer took, in device time. */
  public Duration took() {
    return took;
  }

  /** The value at a path of names with dots between them, in a JSON answer. */
  public Optional<String> value(String path) {
    JsonNode node = JSON.readTree(answer().text());
    for (String name : path.split("\\.")) {
      node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
    }
    return node.isMissingNode() ? Optional.empty() : Optional.of(node.asString());
  }

  /** Keeps a value of the last answer. */
  public void note(String path) {
    noted = value(path);
  }

  /** What was kept. */
  public Optional<String> noted() {
    return noted;
  }

  /** The last answer as a picture. */
  public BufferedImage picture() {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer().body()));
      if (picture == null) throw new AssertionError("the answer is no picture");
      return picture;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void timed(Supplier<Optional<Reply>> request) {
    long start = unit.get().time().nanos();
    answers.add(request.get());
    took = Duration.ofNanos(unit.get().time().nanos() - start);
  }
}
