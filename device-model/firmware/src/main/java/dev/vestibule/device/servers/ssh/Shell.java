package dev.vestibule.device.servers.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.sshd.common.channel.BufferedIoOutputStream;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.AsyncCommand;
import org.jspecify.annotations.Nullable;

/**
 * One session: a shell, or one command. Lives in the channel's thread; takes the next line when the
 * answer to the one before is on its way, so that nobody makes answers pile up.
 */
final class Shell implements AsyncCommand, ChannelDataReceiver, LineEditor.Keys {

  /** Lines that may wait; whoever sends more is not listening. */
  private static final int MOST_WAITING = 100;

  /** Bytes that a client may leave unread, several times what one answer has. */
  private static final int MOST_UNREAD = 4 * 1024 * 1024;

  private static final String PROMPT = "# ";
  private static final Runnable NOTHING = () -> {};

  private final Desk desk;
  private final Executor network;
  private final Optional<String> command;
  private final ArrayDeque<String> waiting = new ArrayDeque<>();
  private Optional<LineEditor> editor = Optional.empty();
  private boolean terminal;
  private boolean working;
  private boolean ending;
  private int status;
  private int unread;
  private @Nullable ChannelSession channel;
  private @Nullable BufferedIoOutputStream output;
  private @Nullable ExitCallback exit;

  /**
   * @param network the channel's thread
   * @param command what shall be done alone; empty for a shell
   */
  Shell(Desk desk, Executor network, Optional<String> command) {
    this.desk = desk;
    this.network = network;
    this.command = command;
  }

  @Override
  public void start(ChannelSession channel, Environment environment) {
    this.channel = channel;
    terminal = command.isEmpty() && environment.getEnv().containsKey(Environment.ENV_TERM);
    if (command.isPresent()) {
      ending = true;
      waiting.add(command.get());
    } else {
      editor = Optional.of(new LineEditor(terminal, this));
      if (terminal) write(Commands.GREETING + PROMPT, NOTHING);
    }
    next();
  }

  @Override
  public int data(ChannelSession channel, byte[] bytes, int start, int count) {
    editor.ifPresent(it -> it.type(bytes, start, count));
    return count;
  }

  /** The client sends nothing more. */
  @Override
  public void close() {
    ended();
  }

  @Override
  public void echo(String text) {
    write(text, NOTHING);
  }

  @Override
  public void entered(String line) {
    if (ending) return;
    if (waiting.size() == MOST_WAITING) {
      waiting.clear();
      ended();
      return;
    }
    waiting.add(line);
    next();
  }

  @Override
  public void ended() {
    ending = true;
    next();
  }

  private void next() {
    if (working || channel == null) return;
    String line = waiting.poll();
    if (line == null) {
      if (ending) exit();
      return;
    }
    working = true;
    String user = channel.getSession().getUsername();
    if (!desk.run(user, line, answer -> network.execute(() -> tell(answer)))) exit();
  }

  private void tell(Answer answer) {
    status = answer.status();
    if (answer.last()) {
      waiting.clear();
      ending = true;
    }
    String prompt = terminal && !ending ? PROMPT : "";
    write(
        answer.text() + prompt,
        () -> {
          working = false;
          next();
        });
  }

  private void exit() {
    working = true;
    if (exit != null) exit.onExit(status);
  }

  /** Says something; {@code then} is done when it is on its way to the client. */
  private void write(String text, Runnable then) {
    if (text.isEmpty() || output == null || channel == null) {
      then.run();
      return;
    }
    String lines = terminal ? text.replaceAll("(?<!\r)\n", "\r\n") : text;
    byte[] bytes = lines.getBytes(UTF_8);
    if (unread + bytes.length > MOST_UNREAD) {
      channel.close(true);
      return;
    }
    unread += bytes.length;
    try {
      output
          .writeBuffer(new ByteArrayBuffer(bytes))
          .addListener(
              done -> {
                unread -= bytes.length;
                then.run();
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void destroy(ChannelSession channel) {
    working = true;
    waiting.clear();
  }

  @Override
  public void setExitCallback(ExitCallback callback) {
    exit = callback;
  }

  @Override
  public void setIoOutputStream(IoOutputStream out) {
    output = new BufferedIoOutputStream("shell", 0, out, 2 * MOST_UNREAD, Duration.ZERO);
  }

  @Override
  public void setIoErrorStream(IoOutputStream err) {
    // All is said on the other one, as on a terminal.
  }

  @Override
  public void setIoInputStream(IoInputStream in) {
    // It comes by data().
  }

  @Override
  public void setInputStream(InputStream in) {
    // Blocks, therefore not used.
  }

  @Override
  public void setOutputStream(OutputStream out) {
    // Blocks, therefore not used.
  }

  @Override
  public void setErrorStream(OutputStream err) {
    // Blocks, therefore not used.
  }
}
