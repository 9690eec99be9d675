package dev.vestibule.device.services.intercom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.ManualTime;
import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationTest {

  private static final Topic KNOCK =
      Topic.message("tns1:Knock", "Knock", List.of(), List.of(), "A knock.", Source.manual("x"));

  private static final String SUBSCRIBE =
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Knock"],"functions":["axdsapi:axev:getSupported"]}}""";

  private final Kernel kernel =
      Kernel.on(
          new ManualTime(),
          new MemoryVolume(),
          failure -> {
            throw failure;
          });
  private final List<String> sent = new ArrayList<>();
  private final Conversation conversation = conversation(sent);

  ConversationTest() {
    new Subscriptions(kernel.events(), kernel.intercom())
        .functions()
        .forEach(kernel.intercom()::declare);
    kernel.events().declare(KNOCK);
    kernel.seal();
  }

  @Test
  void whoeverHasSubscribedIsToldUntilTheConnectionEnds() {
    say(conversation, SUBSCRIBE);
    knock();
    assertThat(sent).hasSize(2);
    assertThat(sent.getLast()).contains("tns1:Knock");

    conversation.closed();
    knock();

    assertThat(sent).hasSize(2);
  }

  @Test
  void whoeverHasHungUpHearsOfNoCallsOfOthers() {
    Conversation other = conversation(new ArrayList<>());
    say(conversation, SUBSCRIBE);
    say(other, "{\"axev:getSupported\":{}}");
    assertThat(sent).hasSize(2);

    conversation.closed();
    say(other, "{\"axev:getSupported\":{}}");

    assertThat(sent).hasSize(2);
  }

  private void knock() {
    kernel.events().set(KNOCK, Map.of(), Map.of());
  }

  private static void say(Conversation conversation, String text) {
    conversation.received(new WebSocket.Text(text));
  }

  private Conversation conversation(List<String> sent) {
    var client =
        new Client(Optional.of("olga"), Access.OPERATOR, new NetAddress("192.0.2.7", 5_000), false);
    return new Conversation(kernel.intercom(), new Heard(sent), client);
  }

  /** Keeps what it is given, also when nobody listens any more. */
  private record Heard(List<String> sent) implements WebSocket {

    @Override
    public boolean send(Message message) {
      return message instanceof Text(String text) && sent.add(text);
    }

    @Override
    public void close(int code, String reason) {}
  }
}
