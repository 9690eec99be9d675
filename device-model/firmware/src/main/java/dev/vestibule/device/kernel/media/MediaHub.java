package dev.vestibule.device.kernel.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The named media sources of the device. */
public final class MediaHub {

  private final Map<String, PictureSource> pictures = new LinkedHashMap<>();

  /** Offers a picture source under a name, such as the number of a view area. */
  public void offer(String name, PictureSource source) {
    if (pictures.putIfAbsent(name, source) != null) {
      throw new IllegalStateException("offered twice: " + name);
    }
  }

  /** The picture source of this name. */
  public Optional<PictureSource> pictures(String name) {
    return Optional.ofNullable(pictures.get(name));
  }
}
