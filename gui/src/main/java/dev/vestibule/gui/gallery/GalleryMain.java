package dev.vestibule.gui.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Writes the gallery as {@code gallery-dark.png} and {@code gallery-light.png}. */
public final class GalleryMain {
  private GalleryMain() {}

  /** Takes the folder to write into; without one, the working directory. */
  public static void main(String[] args) throws IOException {
    var folder = Files.createDirectories(Path.of(args.length == 0 ? "." : args[0]));
    var done = new CompletableFuture<Void>();
    Platform.startup(
        () -> {
          try {
            write(folder);
            done.complete(null);
          } catch (RuntimeException | Error failure) {
            done.completeExceptionally(failure);
          }
        });
    try {
      done.join();
    } finally {
      Platform.exit();
    }
  }

  private static void write(Path folder) {
    for (var scheme : ColorScheme.values()) {
      var name = "gallery-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
      try {
        Picture.of(Gallery.scene(scheme)).write(folder.resolve(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
