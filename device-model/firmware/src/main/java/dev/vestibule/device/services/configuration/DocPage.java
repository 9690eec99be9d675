package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.web.rest.Action;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.EntityCollection;
import dev.vestibule.device.kernel.web.rest.ItemAction;
import dev.vestibule.device.kernel.web.rest.Node;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import java.util.List;
import java.util.Locale;

/** Tells of an API in Markdown, straight from its declarations. */
final class DocPage {

  private final StringBuilder text = new StringBuilder();

  private DocPage() {}

  static String of(RestApi api) {
    var page = new DocPage();
    page.text.append(
        "# %s\n\nVersion %s, %s.\n".formatted(api.title(), api.version(), api.state().word()));
    page.entity(api.root(), api.id());
    return page.text.toString();
  }

  private void entity(Entity entity, String path) {
    heading(path, entity.help());
    properties(entity.properties());
    for (Node node : entity.below()) {
      String below = path + "." + node.name();
      switch (node) {
        case Entity inner -> entity(inner, below);
        case EntityCollection collection -> collection(collection, below);
        case Action action -> heading(below + " (action)", action.help());
      }
    }
  }

  private void collection(EntityCollection collection, String path) {
    heading(path + " (collection)", collection.help());
    text.append("\nKey: `%s`; at most %d items.\n".formatted(collection.key(), collection.most()));
    properties(collection.properties());
    for (ItemAction action : collection.actions()) {
      heading(path + ".{" + collection.key() + "}." + action.name() + " (action)", action.help());
    }
  }

  private void heading(String words, String help) {
    text.append("\n## ").append(words).append("\n\n").append(help).append('\n');
  }

  private void properties(List<Property> properties) {
    if (properties.isEmpty()) return;
    text.append("\n| property | value | get | set | meaning |\n|---|---|---|---|---|\n");
    for (Property property : properties) {
      text.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  property.name(),
                  property.shape().says().replace("|", "\\|"),
                  property.mode() == Property.Mode.WRITE_ONLY ? "-" : word(property.read()),
                  property.mode() == Property.Mode.READ_ONLY ? "-" : word(property.write()),
                  property.help()));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
