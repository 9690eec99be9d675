package dev.vestibule.app.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;

/** Such as {@code WARN HttpServer: cannot open port 80}, and below it what was thrown. */
final class OneLine extends LayoutBase<ILoggingEvent> {

  @Override
  public String doLayout(ILoggingEvent event) {
    String name = event.getLoggerName();
    return event.getLevel()
        + " "
        + name.substring(name.lastIndexOf('.') + 1)
        + ": "
        + event.getFormattedMessage()
        + System.lineSeparator()
        + ThrowableProxyUtil.asString(event.getThrowableProxy());
  }
}
