package dev.vestibule.hal;

import java.util.Set;

/**
 * The video coder next to the sensor: a limited number of pixels a second, for all streams
 * together.
 */
public interface VideoEncoder {

  /** A way to code pictures. */
  enum Codec {
    MOTION_JPEG,
    H264,
    H265,
    AV1
  }

  /**
   * What one stream wants.
   *
   * @param codec one of {@link VideoEncoder#codecs()}
   * @param width in pixels
   * @param height in pixels
   * @param framesPerSecond 1-60
   * @param quality 0 (smallest) to 100 (best)
   */
  record Encoding(Codec codec, int width, int height, int framesPerSecond, int quality) {
    /** Pixels a second this stream takes from the capacity. */
    public long pixelsPerSecond() {
      return (long) width * height * framesPerSecond;
    }
  }

  /**
   * One coded picture.
   *
   * @param data the bit stream of the picture
   * @param keyFrame whether it can be decoded alone
   * @param nanos the time stamp of the frame it shows
   * @param readyNanos when the coder had it ready
   */
  @SuppressWarnings("ArrayRecordComponent")
  record EncodedFrame(byte[] data, boolean keyFrame, long nanos, long readyNanos) {}

  /** The answer to {@link #open(Encoding)}. */
  sealed interface Opened permits Session, Busy, Unsupported {}

  /** An open stream. */
  non-sealed interface Session extends Opened, AutoCloseable {
    /** Codes one picture of the size that was asked for. */
    EncodedFrame encode(Frame frame);

    /** Gives the capacity back. */
    @Override
    void close();
  }

  /**
   * There is not enough capacity left.
   *
   * @param freePixelsPerSecond what is left
   */
  record Busy(long freePixelsPerSecond) implements Opened {}

  /**
   * This coder cannot code that way.
   *
   * @param codecs those it can
   */
  record Unsupported(Set<Codec> codecs) implements Opened {}

  /** What this coder can do. */
  Set<Codec> codecs();

  /** Pixels a second of all streams together. */
  long capacityPixelsPerSecond();

  /** Reserves capacity for a stream. */
  Opened open(Encoding encoding);
}
