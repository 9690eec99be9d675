package dev.vestibule.virtual.scene;

import static dev.vestibule.virtual.scene.Pictures.LATER;
import static dev.vestibule.virtual.scene.Pictures.NIGHT;
import static dev.vestibule.virtual.scene.Pictures.NOON;
import static dev.vestibule.virtual.scene.Pictures.SMALL;
import static dev.vestibule.virtual.scene.Pictures.VISITOR;
import static dev.vestibule.virtual.scene.Pictures.brightness;
import static dev.vestibule.virtual.scene.Pictures.detail;
import static dev.vestibule.virtual.scene.Pictures.difference;
import static dev.vestibule.virtual.scene.Pictures.lit;
import static dev.vestibule.virtual.scene.Pictures.of;
import static dev.vestibule.virtual.scene.Pictures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vestibule.virtual.scene.SceneRenderer.Format;
import dev.vestibule.virtual.scene.SceneRenderer.Moment;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SceneRendererTest {

  private static final SceneState CALM = SceneState.CALM;

  private final SceneRenderer renderer = new SceneRenderer(1);

  @Test
  void theSameSceneSeedAndTimeGiveTheSamePixelsWhateverWasDrawnBefore() {
    var night = new Moment(NIGHT, LATER);
    int[] picture = renderer.render(with(VISITOR), night, SMALL);
    renderer.render(with(Lens.SPRAYED).pose(new Pose(5, 5, 5)), new Moment(NOON, 0), SMALL);
    assertThat(renderer.render(with(VISITOR), night, SMALL)).containsExactly(picture);
    assertThat(of(with(VISITOR), NIGHT, SMALL)).containsExactly(picture);
  }

  @Test
  void anotherSeedIsAnotherGarden() {
    int[] other = new SceneRenderer(2).render(CALM, new Moment(NOON, LATER), SMALL);
    assertThat(difference(of(CALM), other)).isGreaterThan(1);
  }

  @Test
  void nothingMovesByDayWhileNobodyIsThere() {
    int[] then = renderer.render(CALM, new Moment(NOON, 0), SMALL);
    assertThat(renderer.render(CALM, new Moment(NOON.plusSeconds(59), LATER), SMALL))
        .containsExactly(then);
  }

  @Test
  void aVisitorComesNearerStandsAndLeavesNoTrace() {
    Visit visit = new Visit(0, 0, 0, Duration.ofSeconds(10).toNanos());
    assertThat(covered(visit, 0)).isZero();
    assertThat(covered(visit, 2)).isBetween(0.3, covered(visit, 3));
    assertThat(covered(visit, 3)).isLessThan(covered(visit, 4));
    assertThat(covered(visit, 9)).isEqualTo(covered(visit, 4), within(1.0));
    assertThat(covered(visit, 12)).isLessThan(covered(visit, 9) / 2);
    assertThat(covered(visit, 14)).isZero();
  }

  private double covered(Visit visit, int seconds) {
    var moment = new Moment(NOON, Duration.ofSeconds(seconds).toNanos());
    int[] picture = renderer.render(with(visit), moment, SMALL);
    return difference(picture, renderer.render(CALM, moment, SMALL));
  }

  @Test
  void sixVisitorsAreSixPeople() {
    Visit[] visits = new Visit[Visit.MOST];
    for (int i = 0; i < visits.length; i++) visits[i] = new Visit(i, i, 0, Visit.STAYS);
    int[] before = of(CALM);
    for (int i = 1; i <= visits.length; i++) {
      int[] after = of(with(Arrays.copyOf(visits, i)));
      assertThat(difference(before, after)).as("visitor %d", i).isGreaterThan(0.15);
      before = after;
    }
  }

  @Test
  void aCoveredLensIsDarkEvenAtNoon() {
    assertThat(brightness(of(CALM))).isGreaterThan(100);
    assertThat(brightness(of(with(Lens.COVERED)))).isLessThan(15);
  }

  @Test
  void sprayedPaintHidesMostOfThePicture() {
    assertThat(brightness(of(with(Lens.SPRAYED)))).isBetween(30.0, brightness(of(CALM)) * 0.6);
  }

  @Test
  void outOfFocusDetailIsLostAndBrightnessIsNot() {
    int[] soft = of(with(Lens.DEFOCUSED));
    assertThat(detail(soft)).isLessThan(detail(of(CALM)) / 3);
    assertThat(brightness(soft)).isCloseTo(brightness(of(CALM)), within(6.0));
  }

  @Test
  void theDenserTheFogTheLessIsSeen() {
    double clear = detail(of(CALM));
    double misty = detail(of(CALM.fog(0.4)));
    double dense = detail(of(CALM.fog(1)));
    assertThat(misty).isLessThan(clear * 0.9);
    assertThat(dense).isLessThan(misty * 0.9);
  }

  @Test
  void theMovedCameraSeesSomethingElseUntilItIsMovedBack() {
    int[] mounted = of(CALM);
    assertThat(difference(mounted, of(CALM.pose(new Pose(8, 0, 0))))).isGreaterThan(8);
    assertThat(difference(mounted, of(CALM.pose(new Pose(0, 8, 0))))).isGreaterThan(8);
    assertThat(difference(mounted, of(CALM.pose(new Pose(0, 0, 8))))).isGreaterThan(8);
    assertThat(of(CALM.pose(Pose.MOUNTED))).containsExactly(mounted);
  }

  @Test
  void theSunRisesAndSetsByTheClock() {
    double noon = brightness(of(CALM));
    double dusk = brightness(of(CALM, NOON.plus(Duration.ofHours(9)), SMALL));
    double night = brightness(of(CALM, NIGHT, SMALL));
    assertThat(noon).isGreaterThan(dusk + 20);
    assertThat(dusk).isGreaterThan(night + 20);
  }

  @Test
  void lampsShineAtNightButNotInLightThatWasSet() {
    assertThat(brightness(of(lit(0), NIGHT, SMALL))).isLessThan(12);
    assertThat(brightness(of(CALM, NIGHT, SMALL))).isGreaterThan(25);
  }

  @Test
  void theDarkerTheNoisier() {
    assertThat(noise(2_000)).isZero();
    assertThat(noise(50)).isBetween(0.5, noise(2));
    assertThat(noise(2)).isBetween(2.0, 15.0);
  }

  private double noise(double lux) {
    return difference(
        renderer.render(lit(lux), new Moment(NOON, 0), SMALL),
        renderer.render(lit(lux), new Moment(NOON, 1), SMALL));
  }

  @Test
  void everySizeShowsTheSame() {
    double small = brightness(of(with(VISITOR)));
    for (Format format :
        new Format[] {
          new Format(16, 16, 1.5), new Format(320, 240, 1.5), new Format(900, 600, 1.5)
        }) {
      int[] picture = of(with(VISITOR), NOON, format);
      assertThat(picture).hasSize(format.width() * format.height());
      assertThat(brightness(picture)).as("%s", format).isCloseTo(small, within(12.0));
    }
  }

  @Test
  void everyPixelIsOpaque() {
    for (SceneState scene : new SceneState[] {CALM, with(Lens.DEFOCUSED), lit(1)}) {
      assertThat(IntStream.of(of(scene)).map(pixel -> pixel >>> 24)).containsOnly(255);
    }
  }

  @Test
  void aWiderModeCutsOffAboveAndBelowOnly() {
    int[] whole = of(with(VISITOR), NOON, new Format(240, 160, 1.5));
    int[] wide = of(with(VISITOR), NOON, new Format(240, 136, 240 / 136.0));
    int[] middle = Arrays.copyOfRange(whole, 12 * 240, 148 * 240);
    assertThat(difference(wide, middle)).isLessThan(0.5);
  }
}
