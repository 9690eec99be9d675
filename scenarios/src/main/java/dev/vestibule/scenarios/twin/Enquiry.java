package dev.vestibule.scenarios.twin;

import dev.vestibule.device.DoorStation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** A question to a unit's program, which is asked in its loop and answered outside. */
final class Enquiry<T> {

  private static final int PATIENCE_SECONDS = 10;

  private final CompletableFuture<T> answer = new CompletableFuture<>();

  /** Puts the question to the program, whose turn it is then. */
  Enquiry(DoorStation station, Function<DoorStation, T> question) {
    station.kernel().loop().post(() -> put(station, question));
  }

  private void put(DoorStation station, Function<DoorStation, T> question) {
    try {
      answer.complete(question.apply(station));
    } catch (RuntimeException failure) {
      answer.completeExceptionally(failure);
    }
  }

  /** Waits for the answer; what the question threw is thrown here. */
  T answer() {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the unit does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
