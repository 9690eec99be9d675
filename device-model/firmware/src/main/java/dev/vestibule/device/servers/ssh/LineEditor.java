package dev.vestibule.device.servers.ssh;

/**
 * Makes lines of what somebody types: with a terminal it echoes, and knows backspace, Ctrl-C and
 * Ctrl-D; without one it takes lines as they come.
 */
final class LineEditor {

  /** Characters of a line; what comes on top of them is ignored. */
  static final int LONGEST = 1_000;

  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;
  private static final int BACKSPACE = 8;
  private static final int ESCAPE = 27;
  private static final int DELETE = 127;

  private final boolean terminal;
  private final Keys keys;
  private final StringBuilder line = new StringBuilder();
  private Sequence sequence = Sequence.NONE;
  private boolean returned;

  private enum Sequence {
    NONE,
    BEGUN,
    INSIDE
  }

  /** Is told what becomes of the keys. */
  interface Keys {
    /** Shows this to whoever types. */
    void echo(String text);

    /** A line is complete. */
    void entered(String line);

    /** Nothing more is coming. */
    void ended();
  }

  /**
   * @param terminal whether somebody types, rather than a program
   */
  LineEditor(boolean terminal, Keys keys) {
    this.terminal = terminal;
    this.keys = keys;
  }

  void type(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) type(bytes[i] & 0xFF);
  }

  private void type(int key) {
    if (swallowed(key)) return;
    boolean pair = returned && key == '\n';
    returned = key == '\r';
    if (pair) return;
    switch (key) {
      case '\r', '\n' -> enter();
      case CTRL_C -> drop();
      case CTRL_D -> {
        if (line.isEmpty()) keys.ended();
      }
      case BACKSPACE, DELETE -> erase();
      case ESCAPE -> sequence = Sequence.BEGUN;
      default -> add(key);
    }
  }

  /** Arrows and other keys that send several bytes, beginning with an escape. */
  private boolean swallowed(int key) {
    if (sequence == Sequence.NONE) return false;
    boolean opens = sequence == Sequence.BEGUN && (key == '[' || key == 'O');
    boolean goesOn = sequence == Sequence.INSIDE && key < '@';
    sequence = opens || goesOn ? Sequence.INSIDE : Sequence.NONE;
    return true;
  }

  private void enter() {
    String entered = line.toString();
    line.setLength(0);
    echo("\r\n");
    keys.entered(entered);
  }

  private void drop() {
    line.setLength(0);
    echo("^C\r\n");
    keys.entered("");
  }

  private void erase() {
    if (line.isEmpty()) return;
    line.setLength(line.length() - 1);
    echo("\b \b");
  }

  private void add(int key) {
    if (key < ' ' || key > '~' || line.length() == LONGEST) return;
    line.append((char) key);
    echo(String.valueOf((char) key));
  }

  private void echo(String text) {
    if (terminal) keys.echo(text);
  }
}
