package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.CardDraft;
import dev.vestibule.gui.present.CardField;
import dev.vestibule.gui.present.MemoryKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is written about one card: its fields, what it keeps, and a small form for each part. */
final class CardForm extends VBox {

  private final VBox about = new VBox(8);
  private final ChoiceBox<MemoryKind> kind = new ChoiceBox<>();
  private final VBox parts = new VBox(12);
  private final Button more = new Button();
  private final List<List<CardFieldView>> forms = new ArrayList<>();
  private List<CardFieldView> fields = List.of();

  CardForm() {
    setSpacing(12);
    kind.getItems().setAll(MemoryKind.values());
    kind.setValue(MemoryKind.NONE);
    kind.setAccessibleText("What the card keeps");
    kind.setMaxWidth(Double.MAX_VALUE);
    kind.valueProperty().subscribe((before, chosen) -> turnTo(chosen));
    HBox.setHgrow(kind, Priority.ALWAYS);
    var name = new Label("Data");
    name.getStyleClass().addAll("t-label", "card-field-name");
    var keeps = new HBox(name, kind);
    keeps.getStyleClass().add("card-field");
    more.setOnAction(event -> more());
    getChildren().addAll(about, keeps, parts, more);
    show(CardDraft.empty());
  }

  /** Shows another card. */
  void show(CardDraft draft) {
    fields = views(CardDraft.FIELDS, draft.fields());
    about.getChildren().setAll(fields);
    kind.setValue(draft.kind());
    forms.clear();
    draft.forms().forEach(form -> forms.add(views(draft.kind().fields(), form)));
    lay();
  }

  /** What is written now. */
  CardDraft draft() {
    return new CardDraft(
        values(fields), kind.getValue(), forms.stream().map(CardForm::values).toList());
  }

  /** Shows what is wrong at its field, and goes to the first. */
  void show(Map<String, String> problems) {
    fields.forEach(field -> field.show(problems.getOrDefault(field.title(), "")));
    for (int i = 0; i < forms.size(); i++) {
      for (CardFieldView field : forms.get(i)) {
        field.show(problems.getOrDefault(CardDraft.place(i, field.title()), ""));
      }
    }
    if (!problems.isEmpty()) first(problems).ifPresent(CardFieldView::begin);
  }

  private Optional<CardFieldView> first(Map<String, String> problems) {
    String place = problems.keySet().iterator().next();
    int dot = place.indexOf('.');
    Stream<CardFieldView> among =
        dot < 0 ? fields.stream() : forms.get(Integer.parseInt(place.substring(0, dot))).stream();
    return among.filter(it -> it.title().equals(place.substring(dot + 1))).findFirst();
  }

  private void turnTo(MemoryKind chosen) {
    forms.clear();
    if (chosen.most() > 0) forms.add(views(chosen.fields(), chosen.usual()));
    lay();
  }

  private void more() {
    forms.add(views(kind.getValue().fields(), kind.getValue().usual()));
    lay();
  }

  private void lay() {
    MemoryKind now = kind.getValue();
    parts.getChildren().clear();
    for (List<CardFieldView> form : forms) parts.getChildren().add(part(now, form));
    boolean room = now.most() > 1 && forms.size() < now.most();
    more.setText("Another " + now.part().toLowerCase(Locale.ROOT));
    more.setVisible(room);
    more.setManaged(room);
  }

  private VBox part(MemoryKind now, List<CardFieldView> form) {
    var title = new Label(now.part());
    title.getStyleClass().addAll("t-body", "w-600");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(8, title, gap);
    head.setAlignment(Pos.CENTER_LEFT);
    if (forms.size() > 1) head.getChildren().add(remover(form));
    var part = new VBox(8, head);
    part.getStyleClass().add("card-part");
    part.getChildren().addAll(form);
    return part;
  }

  private Button remover(List<CardFieldView> form) {
    var remove = new Button("Remove");
    remove.setOnAction(
        event -> {
          forms.remove(form);
          lay();
        });
    return remove;
  }

  private static List<CardFieldView> views(List<CardField> fields, Map<String, String> values) {
    return fields.stream()
        .map(field -> new CardFieldView(field, values.getOrDefault(field.title(), "")))
        .toList();
  }

  private static Map<String, String> values(List<CardFieldView> fields) {
    Map<String, String> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.title(), field.value()));
    return values;
  }
}
