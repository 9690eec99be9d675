package dev.vestibule.scenarios.peer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a client logs in.
 *
 * @param user name of the account
 * @param password of the account
 * @param scheme what the client can do
 */
public record Login(String user, String password, Scheme scheme) {

  /** Ways to prove who one is. */
  public enum Scheme {
    DIGEST_MD5,
    DIGEST_SHA_256,
    BASIC
  }

  /** A client that logs in as most do. */
  public Login(String user, String password) {
    this(user, password, Scheme.DIGEST_MD5);
  }

  /** What is asked of a new unit to make this its first account. Source: VAPIX, user management. */
  public String asFirstAccount() {
    return "/axis-cgi/pwdgrp.cgi?action=add&grp=root&sgrp=admin:operator:viewer:ptz&user="
        + URLEncoder.encode(user, StandardCharsets.UTF_8)
        + "&pwd="
        + URLEncoder.encode(password, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "login of " + user;
  }
}
