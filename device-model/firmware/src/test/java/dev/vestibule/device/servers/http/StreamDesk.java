package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.web.Inlet;
import dev.vestibule.device.kernel.web.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Takes every larger body piece by piece, each when it is told to, and keeps a record. */
final class StreamDesk implements Desk {

  static final int LARGEST = 200_000;

  final List<String> heard = new ArrayList<>();
  Runnable more = () -> {};
  Consumer<Response> response = unused -> {};
  private final Executor loop;

  StreamDesk(Executor loop) {
    this.loop = loop;
  }

  @Override
  public boolean admit(Incoming head, Consumer<Admission> answer, Consumer<Response> response) {
    this.response = response;
    loop.execute(() -> answer.accept(new Streamed(new Record(), LARGEST)));
    return true;
  }

  @Override
  public boolean take(Incoming request, Consumer<Response> answer) {
    heard.add("whole: " + request.body().length);
    loop.execute(() -> answer.accept(Response.plain("small")));
    return true;
  }

  @Override
  public Executor loop() {
    return loop;
  }

  /** Bytes that have come so far. */
  int bytes() {
    return heard.stream().filter(it -> it.matches("[0-9]+")).mapToInt(Integer::parseInt).sum();
  }

  /** Has the next piece come. */
  void takeMore() {
    Runnable now = more;
    more = () -> {};
    now.run();
  }

  private final class Record implements Inlet {
    @Override
    public void take(byte[] piece, Runnable more) {
      heard.add(Integer.toString(piece.length));
      StreamDesk.this.more = more;
    }

    @Override
    public void end() {
      heard.add("end");
      response.accept(Response.plain("large"));
    }

    @Override
    public void aborted() {
      heard.add("aborted");
    }
  }
}
