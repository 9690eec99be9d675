package dev.vestibule.gui.window;

import dev.vestibule.gui.part.Scenery;
import dev.vestibule.gui.present.PanelModel;
import dev.vestibule.gui.present.SceneHands;
import dev.vestibule.gui.present.SurroundingsLook;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Joins what is before the camera to what is seen and to the hands. */
final class SceneryJoin {

  /** A slider that is dragged says where it rests, not each place on its way. */
  private static final Duration RESTS = Duration.millis(150);

  private final Scenery view = new Scenery(SceneHands.MOST_VISITORS, SceneHands.lenses());
  private final PauseTransition rests = new PauseTransition(RESTS);
  private boolean showing;

  SceneryJoin(PanelModel model, SceneHands hands) {
    model.surroundings().subscribe(this::show);
    view.setOnLens(hands::lens);
    view.visitorsProperty()
        .subscribe(
            (before, count) -> {
              if (!showing) hands.visitors(count.intValue());
            });
    view.daylightProperty()
        .subscribe(
            (before, share) -> {
              if (!showing) rests.playFromStart();
            });
    rests.setOnFinished(event -> hands.daylight(view.daylightProperty().get()));
  }

  Scenery view() {
    return view;
  }

  private void show(SurroundingsLook look) {
    showing = true;
    view.visitorsProperty().set(look.visitors());
    view.lensProperty().set(look.lens());
    boolean dragged = rests.getStatus() == Animation.Status.RUNNING;
    if (!dragged) view.daylightProperty().set(look.daylight());
    showing = false;
  }
}
