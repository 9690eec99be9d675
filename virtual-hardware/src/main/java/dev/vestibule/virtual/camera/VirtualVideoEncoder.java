package dev.vestibule.virtual.camera;

import dev.vestibule.hal.Frame;
import dev.vestibule.hal.VideoEncoder;
import dev.vestibule.virtual.part.Bus;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * The video coder. It codes a picture when it is given one and never else; how long the real one
 * would take is told by the time at which the picture is ready. Streams may be used from any
 * thread, each from one at a time.
 */
public final class VirtualVideoEncoder implements VideoEncoder {

  /** Four streams of 1920x1080 at 30 a second: assumed. */
  public static final long CAPACITY = 4L * 1920 * 1080 * 30;

  /** From the last pixel in to the last bit out: assumed. */
  public static final Duration LATENCY = Duration.ofMillis(10);

  /** What a JPEG can hold. */
  private static final int LONGEST_SIDE = 65_535;

  private static final String SIGNAL = "videoEncoder.pixelsPerSecond";
  private static final Set<Codec> CODECS = Set.of(Codec.MOTION_JPEG);
  private static final long SECOND = 1_000_000_000L;

  private final Bus bus;
  private final long capacity;
  private final Set<Stream> streams = new HashSet<>();

  /** A coder for so many pixels a second. */
  public VirtualVideoEncoder(Bus bus, long capacity) {
    this.bus = bus;
    this.capacity = capacity;
    bus.trace().declare(SIGNAL, 0L);
  }

  @Override
  public Set<Codec> codecs() {
    return CODECS;
  }

  @Override
  public long capacityPixelsPerSecond() {
    return capacity;
  }

  @Override
  public synchronized Opened open(Encoding encoding) {
    check("width in pixels", encoding.width(), 1, LONGEST_SIDE);
    check("height in pixels", encoding.height(), 1, LONGEST_SIDE);
    check("frames per second", encoding.framesPerSecond(), 1, 60);
    check("quality", encoding.quality(), 0, 100);
    if (!CODECS.contains(encoding.codec())) return new Unsupported(CODECS);
    long free = capacity - used();
    if (encoding.pixelsPerSecond() > free) return new Busy(free);
    var stream = new Stream(encoding);
    streams.add(stream);
    noteUsed();
    return stream;
  }

  /** No program runs any more: all streams end. */
  public synchronized void reset() {
    streams.clear();
    noteUsed();
  }

  private synchronized void close(Stream stream) {
    if (streams.remove(stream)) noteUsed();
  }

  private synchronized boolean isOpen(Stream stream) {
    return streams.contains(stream);
  }

  private long used() {
    return streams.stream().mapToLong(stream -> stream.encoding.pixelsPerSecond()).sum();
  }

  private void noteUsed() {
    bus.note(SIGNAL, used());
  }

  private static void check(String name, int value, int least, int most) {
    if (value >= least && value <= most) return;
    throw new IllegalArgumentException(name + " is " + least + "-" + most + ": " + value);
  }

  private final class Stream implements Session {

    private final Encoding encoding;
    private long due;

    Stream(Encoding encoding) {
      this.encoding = encoding;
    }

    @Override
    public EncodedFrame encode(Frame frame) {
      if (!isOpen(this)) throw new IllegalStateException("the stream is closed");
      if (frame.width() != encoding.width() || frame.height() != encoding.height()) {
        throw new IllegalArgumentException(
            "the stream's pictures are %d x %d: %d x %d"
                .formatted(encoding.width(), encoding.height(), frame.width(), frame.height()));
      }
      byte[] data = MotionJpeg.encode(frame, encoding.quality());
      return new EncodedFrame(data, true, frame.nanos(), ready());
    }

    @Override
    public void close() {
      VirtualVideoEncoder.this.close(this);
    }

    /** A stream that brings pictures faster than it said waits for its own earlier ones. */
    private long ready() {
      long start = Math.max(bus.time().nanos(), due);
      due = start + SECOND / encoding.framesPerSecond();
      long pixels = (long) encoding.width() * encoding.height();
      return start + pixels * SECOND / capacity + LATENCY.toNanos();
    }
  }
}
