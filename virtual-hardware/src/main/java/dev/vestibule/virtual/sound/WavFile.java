package dev.vestibule.virtual.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** RIFF WAVE files of 16-bit linear samples. */
public final class WavFile {

  private static final int PCM = 1;
  private static final int EXTENSIBLE = 0xFFFE;
  private static final int HEADER = 44;

  private WavFile() {}

  /** Reads a file of one or more channels, which are mixed into one. */
  public static Clip read(byte[] file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (file.length < 12 || !word(in).equals("RIFF")) throw new IOException("not a WAV file");
    in.getInt();
    if (!word(in).equals("WAVE")) throw new IOException("not a WAV file");
    Format format = null;
    while (in.remaining() >= 8) {
      String chunk = word(in);
      int length = in.getInt();
      boolean data = chunk.equals("data");
      if (length < 0 || !data && length > in.remaining()) throw new IOException("WAV cut short");
      if (data) return samples(in, Math.min(length, in.remaining()), format);
      if (chunk.equals("fmt ")) format = Format.read(in.slice().order(ByteOrder.LITTLE_ENDIAN));
      in.position(Math.min(in.limit(), in.position() + length + (length & 1)));
    }
    throw new IOException("WAV without sound");
  }

  /** Makes a file of one channel. */
  public static byte[] write(Clip clip) {
    int bytes = clip.samples().length * 2;
    ByteBuffer out = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVEfmt ")).putInt(16);
    out.putShort((short) PCM).putShort((short) 1).putInt(clip.rate()).putInt(clip.rate() * 2);
    out.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(bytes);
    for (short sample : clip.samples()) out.putShort(sample);
    return out.array();
  }

  private record Format(int channels, int rate) {
    static Format read(ByteBuffer in) throws IOException {
      if (in.remaining() < 16) throw new IOException("WAV cut short");
      int coding = Short.toUnsignedInt(in.getShort(0));
      int bits = in.getShort(14);
      if (coding != PCM && coding != EXTENSIBLE || bits != 16) {
        throw new IOException("only 16-bit linear WAV: coding " + coding + ", " + bits + " bits");
      }
      int channels = Short.toUnsignedInt(in.getShort(2));
      int rate = in.getInt(4);
      if (channels < 1 || channels > 8 || rate < 1_000 || rate > 192_000) {
        throw new IOException("WAV of " + channels + " channels, " + rate + " samples a second");
      }
      return new Format(channels, rate);
    }
  }

  private static Clip samples(ByteBuffer in, int bytes, @Nullable Format format)
      throws IOException {
    if (format == null) throw new IOException("WAV without format");
    short[] samples = new short[bytes / (2 * format.channels)];
    for (int i = 0; i < samples.length; i++) {
      int sum = 0;
      for (int channel = 0; channel < format.channels; channel++) sum += in.getShort();
      samples[i] = (short) (sum / format.channels);
    }
    return new Clip(format.rate, samples);
  }

  private static String word(ByteBuffer in) {
    byte[] word = new byte[4];
    in.get(word);
    return new String(word, StandardCharsets.US_ASCII);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
