package dev.vestibule.device.protocols.multipart;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a body of type {@code multipart/form-data}, as a {@link MultipartReader} finds them.
 * Of each so much is kept as anybody needs.
 */
public final class MultipartForm implements MultipartReader.Sink {

  private record Kept(String name, String contentType, ByteArrayOutputStream content) {}

  private final int most;
  private final List<Kept> kept = new ArrayList<>();
  private final Optional<MultipartReader> reader;

  /**
   * A form that comes piece by piece.
   *
   * @param most bytes that are kept of a part
   */
  public MultipartForm(String contentType, int most) {
    this.most = most;
    reader = MultipartReader.of(contentType, this);
  }

  /**
   * The parts in order.
   *
   * @return empty if the body is no proper form, or has too many parts
   */
  public static Optional<List<Part>> read(String contentType, byte[] body) {
    var form = new MultipartForm(contentType, body.length);
    form.read(body);
    return form.parts();
  }

  /** Goes on with the next piece. */
  public void read(byte[] piece) {
    reader.ifPresent(it -> it.read(piece));
  }

  /** The parts in order; empty if what was read is no proper form, or is cut short. */
  public Optional<List<Part>> parts() {
    if (reader.filter(MultipartReader::isWhole).isEmpty()) return Optional.empty();
    return Optional.of(
        kept.stream()
            .map(it -> new Part(it.name, it.contentType, it.content.toByteArray()))
            .toList());
  }

  @Override
  public void begins(String name, String contentType) {
    kept.add(new Kept(name, contentType, new ByteArrayOutputStream()));
  }

  @Override
  public void content(byte[] bytes, int from, int to) {
    ByteArrayOutputStream content = kept.getLast().content;
    content.write(bytes, from, Math.min(to - from, most - content.size()));
  }
}
