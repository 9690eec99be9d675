package dev.vestibule.app.fuzz;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices exceptions that are logged, one at a time as appenders do, until it is closed. */
final class LoggedFailures extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private volatile Optional<String> first = Optional.empty();

  static LoggedFailures watch() {
    var failures = new LoggedFailures();
    failures.setContext(root().getLoggerContext());
    failures.start();
    root().addAppender(failures);
    return failures;
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (event.getThrowableProxy() == null || first.isPresent()) return;
    first =
        Optional.of(event.getFormattedMessage() + ": " + event.getThrowableProxy().getClassName());
  }

  /** The first that was logged. */
  Optional<String> first() {
    return first;
  }

  @Override
  public void close() {
    root().detachAppender(this);
  }

  private static ch.qos.logback.classic.Logger root() {
    return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
  }
}
