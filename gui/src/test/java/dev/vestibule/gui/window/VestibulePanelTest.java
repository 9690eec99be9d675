package dev.vestibule.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.feed.Caption;
import dev.vestibule.gui.part.UnitView.Side;
import dev.vestibule.gui.present.Presenter;
import dev.vestibule.gui.present.TimeMode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The window at the design's moment, without a screen. */
class VestibulePanelTest {

  private static final int PULSES = 600;

  private final Moment moment = new Moment();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final VestibulePanel panel =
      VestibulePanel.open(moment.bench(), moment.feeds(), closed::countDown);

  @AfterEach
  void close() {
    panel.close();
    moment.close();
  }

  private static <T> T fx(Supplier<T> question) {
    return Toolkit.ask(question);
  }

  private Scene scene() {
    return panel.stage().getScene();
  }

  private void press(KeyCode key, boolean ctrl, boolean shift) {
    fx(
        () -> {
          Node focused = scene().getFocusOwner();
          Event.fireEvent(focused == null ? scene().getRoot() : focused, down(key, ctrl, shift));
          return true;
        });
  }

  private static KeyEvent down(KeyCode key, boolean ctrl, boolean shift) {
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        key.getChar().toLowerCase(Locale.ROOT),
        key,
        shift,
        ctrl,
        false,
        false);
  }

  /** Lets pulses pass until something is so, which must not take many. */
  private void awaits(String what, BooleanSupplier so) throws InterruptedException {
    var seen = new CountDownLatch(1);
    fx(
        () -> {
          new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
              if (so.getAsBoolean()) seen.countDown();
              if (so.getAsBoolean() || pulses++ > PULSES) stop();
            }
          }.start();
          return true;
        });
    assertThat(seen.await(20, TimeUnit.SECONDS)).as(what).isTrue();
  }

  private TimeMode mode() {
    return panel.view().presenter().model().time().get().mode();
  }

  @Test
  void ctrl1To3ChooseHowTimePassesAndCtrlPPausesAndGoesOn() throws InterruptedException {
    press(KeyCode.DIGIT2, true, false);
    awaits("ten times as fast", () -> mode() == TimeMode.X10);
    press(KeyCode.DIGIT3, true, false);
    awaits("sixty times as fast", () -> mode() == TimeMode.X60);
    press(KeyCode.DIGIT1, true, false);
    awaits("as it is", () -> mode() == TimeMode.REAL);
    press(KeyCode.P, true, false);
    awaits("paused", () -> mode() == TimeMode.PAUSE);
    press(KeyCode.P, true, false);
    awaits("goes on", () -> mode() == TimeMode.REAL);
  }

  @Test
  void ctrlPeriodStepsToWhatIsDueNext() throws InterruptedException {
    moment.later();
    long before = moment.bench().clock().nanos();
    press(KeyCode.PERIOD, true, false);
    awaits("stepped", () -> moment.bench().clock().nanos() == before + 1_000_000_000L);
  }

  @Test
  void ctrlFPutsTheCursorIntoTheFindField() {
    press(KeyCode.F, true, false);
    assertThat(fx(() -> scene().getFocusOwner())).isInstanceOf(TextField.class);
  }

  @Test
  void ctrlDTurnsTheUnitRound() {
    press(KeyCode.D, true, false);
    assertThat(fx(() -> panel.view().side())).isEqualTo(Side.REAR);
    press(KeyCode.D, true, false);
    assertThat(fx(() -> panel.view().side())).isEqualTo(Side.FRONT);
  }

  @Test
  void ctrlShiftYAsksAboutThePartWithTheFocus() {
    fx(
        () -> {
          scene().lookup(".terminal").requestFocus();
          return true;
        });
    press(KeyCode.Y, true, true);
    assertThat(fx(() -> panel.view().presenter().model().journal().why().get().question()))
        .isEqualTo("Why did relay 1 close?");
  }

  @Test
  void ctrlShiftAOpensTheAudiencesWindowAndEscLeavesIt() {
    press(KeyCode.A, true, true);
    var window = fx(() -> panel.audience().stage());
    assertThat(window).isPresent();
    assertThat(fx(() -> window.get().getScene().getPreferences().getColorScheme()))
        .isEqualTo(ColorScheme.LIGHT);
    fx(
        () -> {
          Event.fireEvent(window.get().getScene().getRoot(), down(KeyCode.ESCAPE, false, false));
          return true;
        });
    assertThat(fx(() -> panel.audience().stage())).isEmpty();
  }

  @Test
  void f6GoesRoundTheRegionsAndShiftF6Back() {
    var order = new ArrayList<Node>();
    for (int i = 0; i < 8; i++) {
      press(KeyCode.F6, false, false);
      order.add(fx(() -> panel.view().focusedRegion().orElseThrow()));
    }
    assertThat(order).doesNotHaveDuplicates();
    press(KeyCode.F6, false, true);
    assertThat(fx(() -> panel.view().focusedRegion().orElseThrow())).isEqualTo(order.get(6));
  }

  private void resize(double width, double height) throws InterruptedException {
    fx(
        () -> {
          panel.stage().setWidth(width);
          panel.stage().setHeight(height);
          return true;
        });
    awaits("resized", () -> scene().getWidth() == width && !scene().getRoot().isNeedsLayout());
  }

  @Test
  void aNarrowWindowHasAButtonThatDrawsTheSideOutAndEscPutsItBack() throws InterruptedException {
    var button = fx(() -> panel.view().header().side());
    assertThat(fx(button::isVisible)).isFalse();
    resize(1_000, 700);
    assertThat(fx(button::isVisible)).isTrue();
    assertThat(fx(() -> scene().lookup(".side-tabs").isVisible())).isFalse();
    fx(
        () -> {
          button.fire();
          scene().getRoot().layout();
          return true;
        });
    assertThat(fx(() -> scene().lookup(".side-tabs").isVisible())).isTrue();
    press(KeyCode.ESCAPE, false, false);
    awaits("put back", () -> !scene().lookup(".side-tabs").isVisible());
    assertThat(fx(button::isSelected)).isFalse();
  }

  @Test
  void aWideWindowShowsTheFaultsBelowTheJournal() {
    var panes = fx(() -> List.copyOf(laidOut(1_600, 1_000).lookupAll(".side")));
    assertThat(panes).allMatch(Node::isVisible);
    assertThat(fx(() -> tabs(panes.getFirst()))).containsExactly("Journal");
    assertThat(fx(() -> tabs(panes.getLast()))).containsExactly("Faults", "Protocol", "Wiring");
  }

  /** Outside a window, for the headless screen is smaller than this. */
  private MainView laidOut(double width, double height) {
    var view = new MainView(new Presenter(moment.bench(), moment.feeds(), Runnable::run));
    Look.dress(new Scene(view, width, height));
    view.applyCss();
    view.layout();
    return view;
  }

  private static List<String> tabs(Node pane) {
    return ((TabPane) pane).getTabs().stream().map(Tab::getText).toList();
  }

  @Test
  void f1ShowsTheKeysAndEscHidesThem() {
    press(KeyCode.F1, false, false);
    assertThat(fx(() -> scene().lookup(".keys-page").getParent().isVisible())).isTrue();
    press(KeyCode.ESCAPE, false, false);
    assertThat(fx(() -> scene().lookup(".keys-page").getParent().isVisible())).isFalse();
  }

  private String words(String of) {
    return ((Label) scene().lookup(of)).getText();
  }

  @Test
  void ctrl0LeavesThePast() {
    fx(
        () -> {
          Node timeline = scene().lookup(".timeline");
          Event.fireEvent(timeline, down(KeyCode.LEFT, false, false));
          return true;
        });
    assertThat(fx(() -> panel.view().followsTime())).isFalse();
    assertThat(fx(() -> words(".device-clock .t-label"))).isEqualTo("Looking back 1.0 s");
    assertThat(fx(() -> words(".device-clock .t-clock"))).isEqualTo("14:32:09.214");
    var journal = panel.view().presenter().model().journal();
    assertThat(fx(() -> journal.ofMoment().get())).containsExactlyInAnyOrder(26L, 27L, 28L);
    press(KeyCode.DIGIT0, true, false);
    assertThat(fx(() -> panel.view().followsTime())).isTrue();
    assertThat(fx(() -> words(".device-clock .t-clock"))).isEqualTo("14:32:10.214");
    assertThat(fx(() -> journal.ofMoment().get())).isEmpty();
  }

  @Test
  void aDigitIsPressedWhileTheFocusIsInTheUnitAndLetGoWithTheWindow() throws InterruptedException {
    fx(
        () -> {
          scene().lookup(".call-button").requestFocus();
          return true;
        });
    press(KeyCode.DIGIT4, false, false);
    awaits("key down", () -> moment.bench().view().touched().keysDown() == 1);
    panel.close();
    assertThat(moment.bench().view().touched().keysDown()).isZero();
  }

  @Test
  void withTheSwitchADigitIsPressedWhereverTheFocusIs() throws InterruptedException {
    fx(
        () -> {
          scene().lookup(".timeline").requestFocus();
          return true;
        });
    press(KeyCode.DIGIT4, false, false);
    fx(
        () -> {
          panel.view().typeAnywhere(true);
          return true;
        });
    press(KeyCode.DIGIT5, false, false);
    awaits("key down", () -> moment.bench().view().touched().keysDown() > 0);
    assertThat(moment.bench().view().touched().keysDown()).isEqualTo(1);
  }

  @Test
  void theThemeButtonTurnsDarkIntoLight() {
    ColorScheme before = fx(() -> scene().getPreferences().getColorScheme());
    fx(
        () -> {
          ((Button) scene().lookup(".theme")).fire();
          return true;
        });
    assertThat(fx(() -> scene().getPreferences().getColorScheme())).isNotEqualTo(before);
  }

  @Test
  void closingTheWindowTellsOnceAndLeavesTheUnitAlone() {
    panel.close();
    panel.close();
    assertThat(closed.getCount()).isZero();
    assertThat(moment.bench().view().power().on()).isTrue();
  }

  @Test
  void aCaptionTakesThePlaceOfTheTimeBar() {
    var caption = new Caption("Anna holds her card to the reader.", 2, 6, false, "cardReader");
    var told = VestibulePanel.open(moment.bench(), moment.feeds(Optional.of(caption)), () -> {});
    var scene = told.stage().getScene();
    assertThat(fx(() -> scene.lookup(".caption-bar").isVisible())).isTrue();
    assertThat(fx(() -> scene.lookup(".time-bar").isVisible())).isFalse();
    told.close();
  }

  @Test
  void thePictureOfTheFrontShowsTheGreenStripeWithoutAWindow() throws IOException {
    BufferedImage front = read(new PanelPicture(moment.bench(), moment.feeds()).front());
    assertThat(front.getWidth()).isEqualTo(304);
    assertThat(front.getHeight()).isEqualTo(664);
    assertThat(front.getRGB(152, 520) & 0xFFFFFF).isEqualTo(0x45DB8A);
  }

  @Test
  void thePictureOfTheWindowIsAsLargeAsAskedFor() throws IOException {
    var light = new PanelPicture(moment.bench(), moment.feeds(), ColorScheme.LIGHT, 2);
    BufferedImage window = read(light.window());
    assertThat(window.getWidth()).isEqualTo(2_560);
    assertThat(window.getHeight()).isEqualTo(1_600);
    assertThat(window.getRGB(4, 4) & 0xFFFFFF).isEqualTo(0xE6E6E1);
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
