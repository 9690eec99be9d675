package dev.vestibule.scenarios.sockets;

import dev.vestibule.scenarios.world.World;
import io.cucumber.java.Before;

/** Chooses sockets of this machine before the first step asks for a unit. */
public final class SocketsHook {

  private final World world;

  public SocketsHook(World world) {
    this.world = world;
  }

  @Before
  public void useSockets() {
    world.useSockets();
  }
}
