package dev.vestibule.gui.window;

import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.gui.part.CardFace;
import dev.vestibule.gui.part.CardFace.Band;
import dev.vestibule.gui.part.ReaderZone;
import dev.vestibule.gui.part.Wallet;
import dev.vestibule.gui.present.Presenter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;

/** Joins the wallet to what visitors carry and to the hands. */
final class WalletJoin {

  private final Presenter presenter;
  private final Wallet wallet;
  private List<WalletCard> cards = List.of();
  private List<CardFace> faces = List.of();

  WalletJoin(Presenter presenter, Pane layer, ReaderZone reader) {
    this.presenter = presenter;
    wallet = new Wallet(layer, reader);
    wallet.setOnHold(this::held);
    presenter.model().wallet().subscribe(this::show);
  }

  Wallet wallet() {
    return wallet;
  }

  private void show(List<WalletCard> shown) {
    cards = shown;
    faces = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) faces.add(face(shown.get(i), i));
    wallet.setCards(faces);
  }

  private static CardFace face(WalletCard card, int place) {
    Band band =
        card.thing() instanceof WalletCard.QrCode
            ? Band.GREY
            : Band.values()[place % (Band.values().length - 1)];
    return new CardFace(card.title(), card.hint(), band);
  }

  private void held(CardFace face, boolean atReader) {
    if (atReader) presenter.unit().hold(cards.get(faces.indexOf(face)));
    else presenter.unit().takeAway();
  }
}
