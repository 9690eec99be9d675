package dev.vestibule.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the distribution, as its manifest tells it. */
public final class Version implements IVersionProvider {

  /** Such as {@code 1.2.0}; {@code development} when started from class files. */
  public static String number() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "vestibule " + number(), "Java " + Runtime.version() + " on " + System.getProperty("os.name")
    };
  }
}
