package dev.vestibule.virtual.board;

import dev.vestibule.hal.*;
import java.util.*;

/** Stand-ins until the parts are here. */
final class Bare {
  private Bare() {}

  static final class Eye implements Camera {
    @Override
    public List<CaptureMode> captureModes() {
      return List.of(new CaptureMode(3072, 2048, 20), new CaptureMode(1920, 1080, 30));
    }

    @Override
    public void captureMode(CaptureMode mode) {}

    @Override
    public Frame capture(int width, int height) {
      return new Frame(width, height, new int[width * height], 0);
    }
  }

  static final class Coder implements VideoEncoder {
    @Override
    public Set<Codec> codecs() {
      return Set.of();
    }

    @Override
    public long capacityPixelsPerSecond() {
      return 0;
    }

    @Override
    public Opened open(Encoding encoding) {
      return new Busy(0);
    }
  }
}
