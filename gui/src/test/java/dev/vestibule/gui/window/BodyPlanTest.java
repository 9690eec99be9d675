package dev.vestibule.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyPlanTest {

  @Test
  void theDesignsWindowHasTheDesignsColumns() {
    assertThat(BodyPlan.of(1280, 648)).isEqualTo(new BodyPlan(264, 552, 400, false, false));
    assertThat(SurroundingsPlan.of(552, 648, 116, 182))
        .isEqualTo(new SurroundingsPlan(224, 308, 124, 184));
  }

  @Test
  void moreWidthGoesToTheSurroundingsAndToTheSideUntilBothAreWideEnough() {
    var wide = BodyPlan.of(1480, 648);
    assertThat(wide.surroundings()).isEqualTo(552 + 110);
    assertThat(wide.side()).isEqualTo(400 + 90);
    var widest = BodyPlan.of(2560, 648);
    assertThat(widest.surroundings()).isEqualTo(960);
    assertThat(widest.side()).isEqualTo(640);
  }

  @Test
  void theUnitGrowsWithTheHeightAndStopsAtItsLimits() {
    assertThat(BodyPlan.scale(648)).isEqualTo(1);
    assertThat(BodyPlan.scale(548)).isBetween(0.82, 0.83);
    assertThat(BodyPlan.scale(300)).isEqualTo(0.8);
    assertThat(BodyPlan.scale(3_000)).isEqualTo(1.6);
  }

  @Test
  void belowTheNarrowestWidthTheSideIsADrawer() {
    assertThat(BodyPlan.of(1120, 548).drawer()).isFalse();
    assertThat(BodyPlan.of(1119, 548).drawer()).isTrue();
    assertThat(BodyPlan.of(1119, 548).side()).isZero();
  }

  @Test
  void moreHeightEnlargesCardsAndWiresWhereTheyHaveTheWidthAndTheRestGoesToDoorAndCamera() {
    var narrow = SurroundingsPlan.of(552, 648 + 200, 116, 182);
    assertThat(narrow).isEqualTo(new SurroundingsPlan(224, 308 + 200, 124, 184));
    var wide = SurroundingsPlan.of(828, 1_000, 116, 182);
    assertThat(wide.cards()).isEqualTo(124 + 31);
    assertThat(wide.wires()).isEqualTo(184 + 64);
    assertThat(wide.height()).isEqualTo(1_000);
  }

  @Test
  void beyondTheWidestSideDoorAndCameraGrowUntilTheyFillTheHeight() {
    var plan = BodyPlan.of(2_560, 1_000);
    assertThat(plan.side()).isEqualTo(640);
    assertThat(plan.surroundings()).isEqualTo(SurroundingsPlan.widthFor(1_000));
    assertThat(SurroundingsPlan.of(plan.surroundings(), 1_000, 116, 182).height()).isEqualTo(1_000);
    assertThat(plan.unit() + plan.surroundings() + plan.side() + 4 * BodyPlan.GUTTER)
        .isEqualTo(2_560);
  }

  @Test
  void from1600WideJournalAndOtherTabsAreBothShown() {
    assertThat(BodyPlan.of(1_599, 800).split()).isFalse();
    assertThat(BodyPlan.of(1_600, 800).split()).isTrue();
    assertThat(BodyPlan.of(1_600, 599).split()).isFalse();
  }

  @Test
  void aColumnThatIsTooLowIsHigherThanItsPlaceAndScrolls() {
    assertThat(SurroundingsPlan.of(552, 300, 116, 182).height()).isEqualTo(640);
  }

  @Test
  void aColumnThatLacksLittleTakesItFromTheRoomUnderTheCards() {
    var plan = SurroundingsPlan.of(552, 644, 116, 182);
    assertThat(plan.height()).isEqualTo(644);
    assertThat(plan.cards()).isEqualTo(120);
  }

  @Test
  void cardsAndWiresThatNeedMoreRowsGetThem() {
    var plan = SurroundingsPlan.of(485, 800, 188, 250);
    assertThat(plan.cards()).isEqualTo(188);
    assertThat(plan.wires()).isEqualTo(250);
  }
}
