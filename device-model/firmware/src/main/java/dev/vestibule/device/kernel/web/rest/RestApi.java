package dev.vestibule.device.kernel.web.rest;

import dev.vestibule.device.kernel.param.Source;
import java.util.Locale;

/**
 * A Device Configuration API as its service declares it.
 *
 * @param name such as {@code ssh}
 * @param major version, as in the path
 * @param state how finished it is
 * @param version in full, such as {@code 1.0.2}
 * @param title a few words for documents
 * @param source where it is known from
 * @param root what is below its path
 */
public record RestApi(
    String name, int major, State state, String version, String title, Source source, Entity root) {

  /** How finished an API is; part of its path unless it is released. */
  public enum State {
    ALPHA,
    BETA,
    RELEASED;

    /** As clients see it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The key of its data in exports, such as {@code ssh.v1}. */
  public String id() {
    return name + ".v" + major;
  }

  /** Where it answers, such as {@code /config/rest/log/v1alpha}. */
  public String path() {
    String suffix = state == State.RELEASED ? "" : state.word();
    return "/config/rest/" + name + "/v" + major + suffix;
  }
}
