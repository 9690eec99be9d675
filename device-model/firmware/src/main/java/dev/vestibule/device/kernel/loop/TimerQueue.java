package dev.vestibule.device.kernel.loop;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Timers ordered by due time, then by sequence: a binary heap whose timers know their place, so
 * that a cancelled one leaves at once instead of waiting for its time.
 */
final class TimerQueue {

  private Timer[] heap = new Timer[16];
  private int size;

  int size() {
    return size;
  }

  @Nullable Timer first() {
    return size == 0 ? null : heap[0];
  }

  /** What those that wait have told, in no order. */
  List<Due> told() {
    return Arrays.stream(heap, 0, size).map(timer -> timer.told).filter(Objects::nonNull).toList();
  }

  void add(Timer timer) {
    if (size == heap.length) heap = Arrays.copyOf(heap, size * 2);
    size++;
    rise(size - 1, timer);
  }

  @SuppressWarnings("NullAway") // A place behind the last timer holds nothing.
  void remove(Timer timer) {
    int place = timer.place;
    timer.place = Timer.OUT;
    size--;
    Timer last = heap[size];
    heap[size] = null;
    if (last == timer) return;
    if (place > 0 && last.before(heap[(place - 1) / 2])) rise(place, last);
    else sink(place, last);
  }

  void clear() {
    for (int i = 0; i < size; i++) heap[i].place = Timer.OUT;
    heap = new Timer[16];
    size = 0;
  }

  private void rise(int place, Timer timer) {
    while (place > 0) {
      int parent = (place - 1) / 2;
      if (!timer.before(heap[parent])) break;
      put(place, heap[parent]);
      place = parent;
    }
    put(place, timer);
  }

  private void sink(int place, Timer timer) {
    while (true) {
      int child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && heap[child + 1].before(heap[child])) child++;
      if (!heap[child].before(timer)) break;
      put(place, heap[child]);
      place = child;
    }
    put(place, timer);
  }

  private void put(int place, Timer timer) {
    heap[place] = timer;
    timer.place = place;
  }
}
