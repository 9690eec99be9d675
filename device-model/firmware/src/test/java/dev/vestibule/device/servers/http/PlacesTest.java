package dev.vestibule.device.servers.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private final Places places = new Places(2);
  private final Channel first = new EmbeddedChannel();
  private final Channel second = new EmbeddedChannel();
  private final Channel third = new EmbeddedChannel();

  @Test
  void thereIsRoomAgainWhenAConnectionIsClosed() {
    places.enter(first);
    places.enter(second);
    first.close();

    assertThat(places.enter(third)).isTrue();
    assertThat(second.isOpen()).isTrue();
  }

  @Test
  void whoLetsTheUnitWaitLongestMakesRoom() {
    places.enter(first);
    places.enter(second);
    places.works(first);
    places.expects(first);

    assertThat(places.enter(third)).isTrue();
    assertThat(second.isOpen()).isFalse();
    assertThat(first.isOpen()).isTrue();
  }

  @Test
  void whomTheUnitWorksForStays() {
    places.enter(first);
    places.enter(second);
    places.works(first);
    places.works(second);

    assertThat(places.enter(third)).isFalse();
    assertThat(first.isOpen()).isTrue();
    assertThat(second.isOpen()).isTrue();
  }

  @Test
  void whoHadToGoDoesNotComeBackByAnAnswerThatCameTooLate() {
    places.enter(first);
    places.enter(second);
    places.enter(third);
    places.expects(first);
    places.works(second);
    places.works(third);

    assertThat(places.enter(new EmbeddedChannel())).isFalse();
  }
}
