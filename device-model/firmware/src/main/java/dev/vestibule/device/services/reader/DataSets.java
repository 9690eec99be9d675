package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.kernel.web.rpc.Field;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.ChipType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The data sets that users have added, in their order. */
final class DataSets implements Field {

  /** How many there may be. Source: assumed. */
  private static final int MOST = 100;

  private final Document<List<ObjectNode>> document;
  private List<DataSet> sets;

  DataSets(Store store) {
    document =
        store.document("datasets", Codec.json(new TypeReference<List<ObjectNode>>() {}), List.of());
    sets = document.value().stream().map(DataSetForm::read).toList();
  }

  /** Those to be read from cards with this chip. */
  List<DataSet> of(ChipType chip) {
    return sets.stream().filter(set -> set.enabled() && set.chip() == chip).toList();
  }

  @Override
  public Shape shape() {
    return Shape.list(DataSetForm.SHAPE, 0, MOST);
  }

  @Override
  public JsonNode value() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    document.value().forEach(form -> all.add(DataSetForm.shown(form)));
    return all;
  }

  @Override
  public JsonNode initial() {
    return JsonNodeFactory.instance.arrayNode();
  }

  @Override
  public Change plan(JsonNode wanted) {
    List<ObjectNode> forms = new ArrayList<>();
    List<DataSet> next = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode sent : wanted) {
      String name = sent.path(DataSetForm.NAME).stringValue();
      if (!names.add(name)) return new Change.Refused("two data sets are named " + name);
      ObjectNode form = DataSetForm.completed((ObjectNode) sent, known(name));
      try {
        next.add(DataSetForm.read(form));
      } catch (IllegalArgumentException wrong) {
        return new Change.Refused("data set " + name + ": " + wrong.getMessage());
      }
      forms.add(form);
    }
    return new Change.Work(
        () -> {
          document.replace(List.copyOf(forms));
          sets = List.copyOf(next);
        });
  }

  private Optional<ObjectNode> known(String name) {
    return document.value().stream()
        .filter(form -> form.path(DataSetForm.NAME).stringValue().equals(name))
        .findFirst();
  }
}
