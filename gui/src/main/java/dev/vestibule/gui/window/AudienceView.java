package dev.vestibule.gui.window;

import dev.vestibule.gui.part.CameraView;
import dev.vestibule.gui.part.DoorDrawing;
import dev.vestibule.gui.part.Glyph;
import dev.vestibule.gui.part.Icon;
import dev.vestibule.gui.part.UnitView;
import dev.vestibule.gui.part.Wire;
import dev.vestibule.gui.present.DoorLook;
import dev.vestibule.gui.present.PanelModel;
import dev.vestibule.gui.present.Phrases;
import dev.vestibule.gui.present.Presenter;
import dev.vestibule.gui.present.WireId;
import dev.vestibule.gui.workbench.CaptionBar;
import dev.vestibule.gui.workbench.Story;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/**
 * The unit, the door, the two wires that changed last, how it came about, and the camera, for a
 * projector: drawn 1280 × 800 and scaled as a whole.
 */
public final class AudienceView extends Pane {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final int STEPS = 5;
  private static final PseudoClass RELEASED = PseudoClass.getPseudoClass("released");

  private final PanelModel model;
  private final Pane stage = new Pane();
  private final Scale scale = new Scale();
  private final DoorDrawing door = new DoorDrawing();
  private final Label doorWord = new Label();
  private final Label lockWord = new Label();
  private final HBox wires = new HBox();
  private final Story story = new Story();
  private final Label clock = new Label();
  private final CameraView camera = new CameraView();
  private final CaptionBar caption = new CaptionBar();

  /** A view of what this presenter sees. */
  public AudienceView(Presenter presenter) {
    model = presenter.model();
    getStyleClass().add("audience-view");
    var demos = presenter.feeds().demos();
    caption.captionProperty().bind(model.caption());
    caption.setOnPause(demos::pause);
    caption.setOnNext(demos::next);
    caption.hideBack();
    place(unit(), 16, 16, 288, 664);
    place(door(), 320, 16, 384, 480);
    place(wires(), 320, 512, 384, 168);
    place(story(), 720, 16, 544, 316);
    place(cameraPane(), 720, 348, 544, 332);
    place(caption, 0, 696, WIDTH, 104);
    stage.getTransforms().add(scale);
    stage.setManaged(false);
    getChildren().add(stage);
    model.door().subscribe(this::showDoor);
    model.changedWires().subscribe(this::showWires);
    model.caption().subscribe(shown -> caption.setVisible(shown.isPresent()));
    model
        .time()
        .subscribe(
            time -> {
              clock.setText(Phrases.seconds(time.now()));
              story.show(model.journal().story(STEPS));
              showDoor(model.door().get());
            });
  }

  /** Where the camera's picture is shown. */
  CameraView camera() {
    return camera;
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
    scale.setX(factor);
    scale.setY(factor);
    stage.relocate((getWidth() - WIDTH * factor) / 2, (getHeight() - HEIGHT * factor) / 2);
  }

  private void place(Region region, double x, double y, double width, double height) {
    region.resizeRelocate(x, y, width, height);
    region.setManaged(false);
    stage.getChildren().add(region);
  }

  private Region unit() {
    var join = new UnitJoin(model);
    var view = new UnitView(join.front(), join.rear());
    view.setMouseTransparent(true);
    view.resizeRelocate(24, 24, 240, 626);
    view.setManaged(false);
    var wall = new Pane(view);
    wall.getStyleClass().add("v-wall");
    return wall;
  }

  private Region door() {
    doorWord.getStyleClass().add("large-word");
    lockWord.getStyleClass().add("large-lock");
    door.setMinSize(352, 338);
    door.setMaxSize(352, 338);
    return pane("large-door", door, doorWord, lockWord);
  }

  private Region wires() {
    wires.getStyleClass().addAll("v-pane", "large-wires");
    return wires;
  }

  private Region story() {
    var title = new Label("What happened");
    title.getStyleClass().add("large-title");
    clock.getStyleClass().add("large-clock");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var top = new HBox(title, gap, clock);
    top.getStyleClass().add("large-top");
    return pane("large-story", top, story);
  }

  private Region cameraPane() {
    camera.setMinSize(448, 298.7);
    camera.setMaxSize(448, 298.7);
    return pane("large-camera", camera);
  }

  private static VBox pane(String look, Node... content) {
    var pane = new VBox(content);
    pane.getStyleClass().addAll("v-pane", look);
    return pane;
  }

  private void showDoor(DoorLook look) {
    door.leafProperty().set(DoorJoin.leaf(look));
    door.releasedProperty().set(look.released());
    doorWord.setText(DoorJoin.leaf(look).word());
    lockWord.setText((look.released() ? "Lock released" : "Locked") + left());
    lockWord.pseudoClassStateChanged(RELEASED, look.released());
  }

  private String left() {
    Wire relay = model.wire(WireId.RELAY_1).get();
    return relay.left().isPresent() ? ", " + relay.value() : "";
  }

  private void showWires(List<WireId> shown) {
    wires.getChildren().setAll(shown.stream().map(this::wire).toList());
  }

  private Region wire(WireId id) {
    var look = model.wire(id);
    var glyph = new Glyph(look.get().icon(), 1.58);
    var mark = new Region();
    mark.getStyleClass().add("large-mark");
    var name = new Label(look.get().name());
    name.getStyleClass().add("large-name");
    var value = new Label();
    value.getStyleClass().add("large-value");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var warning = new Glyph(Icon.WARNING, 1);
    var cell = new VBox(new HBox(glyph, gap, warning, mark), name, value);
    cell.getStyleClass().add("large-wire");
    HBox.setHgrow(cell, Priority.ALWAYS);
    cell.setPrefWidth(172);
    look.subscribe(
        now -> {
          glyph.show(now.icon());
          value.setText(now.left().isPresent() ? "Closed" : now.value());
          boolean wrong = now.level() == Wire.Level.NEAR || now.level() == Wire.Level.ALERT;
          warning.setVisible(wrong);
          warning.setManaged(wrong);
          mark.setVisible(!wrong);
          for (var level : Wire.Level.values()) {
            var named = PseudoClass.getPseudoClass(level.name().toLowerCase(Locale.ROOT));
            cell.pseudoClassStateChanged(named, level == now.level());
          }
        });
    return cell;
  }
}
