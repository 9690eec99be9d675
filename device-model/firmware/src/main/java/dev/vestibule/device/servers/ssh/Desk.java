package dev.vestibule.device.servers.ssh;

import dev.vestibule.device.kernel.net.NetAddress;
import java.util.function.Consumer;

/**
 * Where logins and commands go: does its work in the device's loop, and answers there, while the
 * conversation with a client goes on in the network's threads.
 */
interface Desk {

  /**
   * Whether somebody may come in.
   *
   * @return false if the device does not take anything any more
   */
  boolean login(String user, String password, NetAddress from, Consumer<Boolean> answer);

  /**
   * Has a line of the shell answered.
   *
   * @return false if the device does not take anything any more
   */
  boolean run(String user, String line, Consumer<Answer> answer);
}
