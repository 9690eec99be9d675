package dev.vestibule.gui.window;

import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.part.CameraView;
import dev.vestibule.gui.part.UnitView;
import dev.vestibule.gui.part.UnitView.Side;
import dev.vestibule.gui.present.FaultLook;
import dev.vestibule.gui.present.PanelModel;
import dev.vestibule.gui.present.Presenter;
import dev.vestibule.gui.present.WireId;
import dev.vestibule.gui.present.WiringHands;
import dev.vestibule.gui.present.WiringLook.PanelLine;
import dev.vestibule.gui.workbench.CaptionBar;
import dev.vestibule.gui.workbench.FaultList;
import dev.vestibule.gui.workbench.Header;
import dev.vestibule.gui.workbench.JournalList;
import dev.vestibule.gui.workbench.JournalPane;
import dev.vestibule.gui.workbench.LineMonitor;
import dev.vestibule.gui.workbench.SideTabs;
import dev.vestibule.gui.workbench.SideTabs.Page;
import dev.vestibule.gui.workbench.TimeBar;
import dev.vestibule.gui.workbench.WalletEditor;
import dev.vestibule.gui.workbench.WiringPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everything in the main window, joined to a presenter. */
public final class MainView extends StackPane {

  private static final double HINTS_FROM = 1200;
  private static final String PROTOCOL = "Protocol";

  private final Presenter presenter;
  private final PanelModel model;
  private final Pane layer = new Pane();
  private final Header header = new Header();
  private final UnitJoin unit;
  private final UnitView unitView;
  private final UnitPane unitPane;
  private final DoorJoin door;
  private final CameraView camera = new CameraView();
  private final SceneryJoin scenery;
  private final WalletJoin wallet;
  private final WiresJoin wires;
  private final JournalList journal;
  private final JournalPane journalPane;
  private final FaultList faults = new FaultList();
  private final LineMonitor line;
  private final WiringPage wiring = new WiringPage();
  private final WalletEditor editor;
  private final SideTabs side;
  private final TimeBar time = new TimeBar();
  private final CaptionBar caption = new CaptionBar();
  private final StackPane bottom = new StackPane(time, caption);
  private final PartPane doorPane;
  private final PartPane cameraPane;
  private final PartPane cardsPane;
  private final PartPane wiresPane;
  private final Body body;
  private final Regions regions;
  private final Parts parts = new Parts();
  private final Spotlight spotlight = new Spotlight(layer);
  private final CheckMenuItem typing = new CheckMenuItem("Type on the keypad from anywhere");
  private Optional<KeysPage> keysPage = Optional.empty();

  /** A window's content that shows what this presenter sees. */
  public MainView(Presenter presenter) {
    this.presenter = presenter;
    model = presenter.model();
    unit = new UnitJoin(model);
    unit.lend(presenter.unit());
    unitView = new UnitView(unit.front(), unit.rear());
    unitPane = new UnitPane(unitView, unit.power());
    door = new DoorJoin(model, presenter.door());
    wallet = new WalletJoin(presenter, layer, unit.front().reader());
    wires = new WiresJoin(presenter);
    journal = new JournalList(model.journal().lines(), model.journal().selected());
    journalPane = new JournalPane(journal);
    editor = new WalletEditor(new WalletDesk(presenter.wallet(), () -> getScene().getWindow()));
    line = new LineMonitor(model.line().rows());
    side = new SideTabs(journalPane, faults, pages());
    scenery = new SceneryJoin(model, presenter.scene());
    doorPane = new PartPane("Door", door.view());
    cameraPane = new PartPane("What the camera sees", camera, rest(), scenery.view());
    cardsPane = new PartPane("Cards", wallet.wallet());
    wiresPane = new PartPane("Wires", wires.strip());
    body = new Body(unitPane, surroundings(), side);
    regions =
        new Regions(
            Stream.<List<? extends Node>>of(
                    List.of(header, unitPane, doorPane, cameraPane, cardsPane, wiresPane),
                    side.panes(),
                    List.of(bottom))
                .<Node>flatMap(List::stream)
                .toList());
    nameParts();
    layOut();
    joinHeader();
    joinJournal();
    joinSide();
    joinLine();
    joinWiring();
    model.wallet().subscribe(editor::show);
    joinTime();
    joinDemo();
    model.faults().subscribe(this::showFaults);
    layer.setPickOnBounds(false);
    layer.setMouseTransparent(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    addEventHandler(KeyEvent.KEY_PRESSED, this::typeAnywhere);
    addEventHandler(KeyEvent.KEY_RELEASED, unit.front()::keyUp);
    widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  private void layOut() {
    getStyleClass().add("main-view");
    var shell = new BorderPane();
    header.setMinHeight(64);
    header.setPrefHeight(64);
    time.setMinHeight(76);
    time.setPrefHeight(76);
    shell.setTop(header);
    shell.setCenter(body);
    shell.setBottom(new VBox(gap(), bottom));
    getChildren().addAll(shell, layer);
  }

  /** Keeps what follows at the bottom. */
  private static Region rest() {
    var rest = new Region();
    VBox.setVgrow(rest, Priority.ALWAYS);
    return rest;
  }

  private static Region gap() {
    var gap = new Region();
    gap.setMinHeight(12);
    gap.setPrefHeight(12);
    return gap;
  }

  private Surroundings surroundings() {
    cardsPane.hint().setText("Drag to the reader, or press Enter");
    wiresPane.hint().setText("Click a terminal to change what is wired to it");
    VBox.setVgrow(wallet.wallet(), Priority.ALWAYS);
    VBox.setVgrow(wiresPane.getChildren().getLast(), Priority.ALWAYS);
    cardsPane.getStyleClass().add("cards");
    wiresPane.getStyleClass().add("wires");
    cameraPane.getStyleClass().add("camera");
    model.surroundings().subscribe(look -> cameraPane.hint().setText(look.weather()));
    return new Surroundings(doorPane, cameraPane, cardsPane, wiresPane);
  }

  private void joinHeader() {
    Feeds feeds = presenter.feeds();
    header.titleProperty().bind(model.title());
    model
        .preset()
        .subscribe(
            name -> header.showPresets(name, feeds.presets().names(), presenter::choosePreset));
    header.showDemos(feeds.demos().demos(), feeds.demos()::play);
    header.showUnitMenu(
        List.of(
            typing,
            item("Pull the power and give it back", presenter.unit()::powerCycle),
            item("New unit in its place", presenter.unit()::fresh),
            item("Remember this unit", presenter.unit()::save),
            item("Back to the remembered unit", presenter.unit()::restore)));
  }

  private void joinJournal() {
    var found = model.journal();
    journal.setOnSelect(found::select);
    journal.setOnTurn(found::turn);
    journalPane.why().whyProperty().bind(found.why());
    journalPane.setOnSignals(found::showSignals);
    journalPane.find().setOnFind(found::find);
    journalPane.find().setOnAsk(found::ask);
  }

  private void joinLine() {
    side.shows(PROTOCOL).subscribe(model.line()::watch);
    line.setOnFilter(model.line()::filter);
    line.setOnPause(model.line()::pause);
    line.setOnClear(model.line()::clear);
  }

  /** Cards are only edited where that can be. */
  private List<Page> pages() {
    List<Page> always = List.of(new Page(PROTOCOL, line), new Page("Wiring", wiring));
    return presenter.wallet().able()
        ? Stream.concat(always.stream(), Stream.of(new Page("Cards", editor))).toList()
        : always;
  }

  private void joinWiring() {
    WiringHands hands = presenter.wiring();
    model.wiring().subscribe(wiring::show);
    wiring.setOnWire(hands::wire);
    wiring.setOnSwapped(hands::swapped);
    wiring.setOnNoisy(hands::noisy);
    wiring.setOnLine(
        new WiringPage.LineHand() {
          @Override
          public void wire(PanelLine line, int pin) {
            hands.line(line, pin);
          }

          @Override
          public void drive(PanelLine line, boolean active) {
            hands.drive(line, active);
          }
        });
  }

  private void joinSide() {
    header.side().selectedProperty().bindBidirectional(body.drawerOpenProperty());
    body.planProperty()
        .subscribe(
            plan -> {
              header.showNarrow(plan.drawer());
              side.drawer(plan.drawer());
              side.split(plan.split());
              if (!plan.drawer()) body.drawerOpenProperty().set(false);
            });
    header.side().setOnAction(event -> drawnOut(header.side().isSelected()));
  }

  /** Who draws the side out wants to read it; who puts it back is where the button is. */
  private void drawnOut(boolean open) {
    if (open) side.panes().getFirst().requestFocus();
  }

  private void joinTime() {
    time.lookProperty().bind(model.time());
    time.timeline()
        .momentProperty()
        .subscribe(
            moment -> {
              model.journal().lookBack(moment);
              journal.mark(model.journal().ofMoment().get());
            });
    time.setOnMode(presenter.time()::mode);
    time.setOnStep(presenter.time()::step);
    time.setOnClock(presenter.time()::set);
  }

  private void joinDemo() {
    var demos = presenter.feeds().demos();
    caption.captionProperty().bind(model.caption());
    faults.setOnStart(presenter.faults()::start);
    faults.setOnClear(presenter.faults()::clear);
    caption.setOnPause(demos::pause);
    caption.setOnNext(demos::next);
    caption.setOnBack(demos::back);
    model
        .caption()
        .subscribe(
            shown -> {
              show(caption, shown.isPresent());
              show(time, shown.isEmpty());
              shown.flatMap(it -> parts.named(it.part())).ifPresent(spotlight::on);
            });
  }

  private void showFaults(List<FaultLook> shown) {
    faults.faultsProperty().set(shown);
    side.showFaults(shown);
    header.showFaults(shown.stream().filter(FaultLook::active).count());
  }

  private void fit(double width) {
    boolean wide = width >= HINTS_FROM;
    header.showAddress(wide);
    cardsPane.hint().setVisible(wide);
  }

  private static MenuItem item(String words, Runnable act) {
    var item = new MenuItem(words);
    item.setOnAction(event -> act.run());
    return item;
  }

  private static void show(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /** The header, whose theme and audience buttons belong to the window. */
  Header header() {
    return header;
  }

  /** Where the camera's picture is shown. */
  CameraView camera() {
    return camera;
  }

  /** What it shows and whose hands it lends. */
  Presenter presenter() {
    return presenter;
  }

  /** Whether keys are typed on the unit's keypad wherever the focus is. */
  void typeAnywhere(boolean on) {
    typing.setSelected(on);
  }

  /** Which side of the unit is shown. */
  Side side() {
    return unitView.sideProperty().get();
  }

  /** Whether the timeline follows the present. */
  boolean followsTime() {
    return time.timeline().momentProperty().get().isEmpty();
  }

  /** The region that has the focus. */
  Optional<Node> focusedRegion() {
    return regions.focused();
  }

  /** Turns the unit round. */
  void turnUnit() {
    var shown = unitView.sideProperty();
    shown.set(shown.get() == Side.FRONT ? Side.REAR : Side.FRONT);
  }

  /** Puts the cursor where one searches. */
  void find() {
    side.showJournal();
    drawOut();
    journalPane.find().begin();
  }

  /** Leaves the past. */
  void now() {
    time.now();
  }

  /** Goes to the next region, or the one before. */
  void nextRegion(int step) {
    regions.go(step);
  }

  /** Asks why the part with the focus is as it is. */
  void askAboutFocused() {
    parts.signalOf(getScene().getFocusOwner()).ifPresent(model.journal()::askAbout);
    side.showJournal();
    drawOut();
  }

  /** Draws the side out if the window is too narrow for it. */
  private void drawOut() {
    body.drawerOpenProperty().set(body.planProperty().get().drawer());
  }

  /** Escape closes what is open over the window before any part hears of it. */
  private void escape(KeyEvent event) {
    boolean keys = keysPage.filter(Node::isVisible).isPresent();
    if (event.getCode() != KeyCode.ESCAPE || !(keys || body.drawerOpenProperty().get())) return;
    keysPage.ifPresent(page -> page.setVisible(false));
    body.drawerOpenProperty().set(false);
    event.consume();
  }

  /** What no part has consumed is typed on the unit's keypad, if that was switched on. */
  private void typeAnywhere(KeyEvent event) {
    boolean writing = event.getTarget() instanceof TextInputControl;
    if (typing.isSelected() && !writing) unit.front().keyDown(event);
  }

  /** Shows the page of keys. */
  void showKeys(Shortcuts shortcuts) {
    var page = keysPage.orElseGet(() -> new KeysPage(shortcuts.all()));
    if (keysPage.isEmpty()) getChildren().add(page);
    keysPage = Optional.of(page);
    page.setVisible(true);
  }

  private void nameParts() {
    var front = unit.front();
    parts.name(front.keypad(), "keypad.down");
    parts.name(front.callButton(), "callButton");
    parts.name(front.reader(), "cardReader");
    parts.name(front.stripe(), "lamp.reader-stripe");
    parts.name(front.call(), "lamp.call");
    parts.name(front.talk(), "lamp.talk");
    parts.name(front.door(), "lamp.door");
    parts.name(unit.rear().control(), "controlButton");
    parts.name(door.view(), "door.");
    for (WireId id : WireId.values()) parts.name(wires.at(id), id.signal());
  }

  /** The lamps' beat, and how they look. */
  UnitJoin unit() {
    return unit;
  }
}
