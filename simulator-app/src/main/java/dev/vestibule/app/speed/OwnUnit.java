package dev.vestibule.app.speed;

import dev.vestibule.app.speed.Distribution.Running;
import dev.vestibule.scenarios.peer.Login;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;

/**
 * A unit of the distribution, with one account.
 *
 * @param login of the account
 */
record OwnUnit(Login login) implements WebServer.Kind {

  private static final String FIRST_ACCOUNT =
      "http://127.0.0.1:%d/axis-cgi/pwdgrp.cgi?action=add&grp=root"
          + "&sgrp=admin:operator:viewer:ptz&user=%s&pwd=%s";

  @Override
  public Optional<String> missing() {
    return Optional.empty();
  }

  @Override
  public WebServer start() throws IOException {
    Running unit = Distribution.start(WebServer.onOneProcessor());
    int port = unit.port("http");
    URI account = URI.create(FIRST_ACCOUNT.formatted(port, login.user(), login.password()));
    var connection = (HttpURLConnection) account.toURL().openConnection();
    if (connection.getResponseCode() != 200) {
      unit.close();
      throw new IOException("the unit makes no account");
    }
    connection.disconnect();
    return new WebServer(unit.process(), port, Optional.empty());
  }
}
