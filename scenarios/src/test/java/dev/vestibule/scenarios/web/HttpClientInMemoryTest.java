package dev.vestibule.scenarios.web;

import dev.vestibule.scenarios.twin.Twin;

class HttpClientInMemoryTest extends HttpClientContract {

  @Override
  Twin.Builder unit() {
    return Twin.builder();
  }

  @Override
  String other() {
    return "192.168.0.60";
  }
}
