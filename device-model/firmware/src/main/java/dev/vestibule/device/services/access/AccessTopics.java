package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.param.Source;
import java.util.List;

/** The topics of readers and credentials. */
final class AccessTopics {

  private static final Source INTERCOM = Source.vapix("Intercom service, events");
  private static final Source NOT_PUBLIC =
      Source.assumed("the manual has the condition, its topic is not public");
  private static final List<Item> SOURCE = List.of(Item.string("Source", "Reader"));

  static final Topic KEY_PIN =
      Topic.message(
              "tns1:Device/tnsaxis:Intercom/KeyPin",
              "PIN entered",
              SOURCE,
              List.of(Item.string("KeyPin", "PIN")),
              "A PIN was entered. The PIN is left out unless sensitive events are switched on.",
              INTERCOM)
          .notInRules();

  static final Topic KEYPAD_STATE =
      Topic.property(
              "tns1:Device/tnsaxis:Intercom/KeypadState",
              "Keypad state",
              SOURCE,
              List.of(Item.string("State", "State")),
              "KSM_IDLE, KSM_MIXED_MODE while keys are typed, KSM_PIN_MODE while a PIN is wanted.",
              INTERCOM)
          .notInRules();

  private AccessTopics() {}

  /** The condition that holders raise, {@code Access granted} or one named by the user. */
  static Topic of(EventCondition condition) {
    return Topic.message(
        "tns1:Device/tnsaxis:EntryList/" + condition.id(),
        condition.name(),
        List.of(Item.string("Id", "Credential holder")),
        List.of(
            Item.string("FirstName", "First name"),
            Item.string("LastName", "Last name"),
            Item.string("CredentialType", "Credential")),
        "A credential holder with this condition was let in.",
        NOT_PUBLIC);
  }
}
