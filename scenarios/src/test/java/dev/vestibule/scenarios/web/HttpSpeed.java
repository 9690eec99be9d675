package dev.vestibule.scenarios.web;

import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.peer.WebClient;
import dev.vestibule.scenarios.twin.Twin;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;

/** Prints what a request in memory costs. Not a test: figures depend on the machine. */
final class HttpSpeed {

  /** Time of this thread alone, so that a busy machine does not count. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final int REQUESTS = 50_000;
  private static final int UNITS = 1_000;

  private static final Login ALICE = new Login("alice", "secret");

  private HttpSpeed() {}

  public static void main(String[] args) {
    for (int round = 0; round < 3; round++) {
      kept("/axis-cgi/param.cgi?action=list&group=Brand.Brand", REQUESTS);
      kept("/axis-cgi/param.cgi?action=list&group=Brand", REQUESTS);
      kept("/axis-cgi/param.cgi?action=list&group=*.Brand", REQUESTS);
      kept("/nothing", REQUESTS);
      kept("/axis-cgi/param.cgi?action=list", REQUESTS / 20);
      kept("/axis-cgi/param.cgi?action=listdefinitions&listformat=xmlschema", REQUESTS / 20);
      digested("/axis-cgi/param.cgi?action=list&group=Brand.Brand", REQUESTS);
      fresh();
    }
  }

  private static void kept(String target, int times) {
    try (Twin twin = Twin.builder().build()) {
      WebServerContract.openToViewers(twin);
      measure(twin.http(), target, times, "kept connection");
    }
  }

  /** With what the client does to prove who it is. */
  private static void digested(String target, int times) {
    try (Twin twin = Twin.builder().build()) {
      twin.http().get(ALICE.asFirstAccount()).orElseThrow();
      measure(twin.client(Twin.HTTP, Optional.of(ALICE), List.of()), target, times, "digest");
    }
  }

  private static void measure(WebClient client, String target, int times, String how) {
    long start = CPU.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) client.get(target).orElseThrow();
    print("GET " + target + ", " + how, start, times);
  }

  private static void fresh() {
    long start = CPU.getCurrentThreadCpuTime();
    for (int i = 0; i < UNITS; i++) {
      try (Twin twin = Twin.builder().build()) {
        WebServerContract.openToViewers(twin);
        twin.http().get("/axis-cgi/param.cgi?action=list&group=Brand").orElseThrow();
      }
    }
    print("fresh unit, boot, one GET", start, UNITS);
    start = CPU.getCurrentThreadCpuTime();
    for (int i = 0; i < UNITS; i++) Twin.builder().build().close();
    print("fresh unit, boot", start, UNITS);
  }

  private static void print(String what, long start, int times) {
    System.out.printf(
        "%-70s %8.1f us%n", what, (CPU.getCurrentThreadCpuTime() - start) / 1e3 / times);
  }
}
