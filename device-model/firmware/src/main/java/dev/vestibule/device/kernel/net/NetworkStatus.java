package dev.vestibule.device.kernel.net;

import java.util.ArrayList;
import java.util.List;

/** The device's place in the network, for all services; belongs to the device's loop. */
public final class NetworkStatus {

  private final List<Runnable> watchers = new ArrayList<>();
  private NetworkState now = NetworkState.unknown();

  /** As it is now. */
  public NetworkState now() {
    return now;
  }

  /** It has changed. */
  public void change(NetworkState state) {
    if (state.equals(now)) return;
    now = state;
    watchers.forEach(Runnable::run);
  }

  /** Calls the watcher after each change. */
  public void watch(Runnable watcher) {
    watchers.add(watcher);
  }
}
