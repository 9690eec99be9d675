package dev.vestibule.device.kernel.web;

import dev.vestibule.device.protocols.multipart.MultipartForm;
import dev.vestibule.device.protocols.multipart.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes a form of several parts, and keeps of each so much as the endpoint needs. */
public final class FormInlet implements Inlet {

  private final MultipartForm form;
  private final Consumer<Optional<List<Part>>> read;

  /**
   * @param contentType of the body
   * @param most bytes that are kept of a part
   * @param read handed the parts, or nothing if the body was no proper form
   */
  public FormInlet(String contentType, int most, Consumer<Optional<List<Part>>> read) {
    form = new MultipartForm(contentType, most);
    this.read = read;
  }

  @Override
  public void take(byte[] piece, Runnable more) {
    form.read(piece);
    more.run();
  }

  @Override
  public void end() {
    read.accept(form.parts());
  }

  /** What was read is forgotten with this. */
  @Override
  public void aborted() {}
}
