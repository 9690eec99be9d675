package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.board.VirtualBoard;
import java.util.List;
import java.util.stream.IntStream;

/** Everything a person can do to the unit and see of it. */
public final class Bench {

  private final VirtualBoard board;
  private final Deeds deeds = new Deeds();
  private final Doing doing;
  private final KeypadHand keypad;
  private final ButtonHand callButton;
  private final ButtonHand controlButton;
  private final CardHand card;
  private final PowerHand power;
  private final List<IoHand> io;

  /** Hands and eyes at this board. */
  public Bench(VirtualBoard board) {
    this.board = board;
    doing = new Doing(board.bus().time(), deeds);
    keypad = new KeypadHand(doing, board.keypad());
    callButton = new ButtonHand(doing, "Call button", "callButton", board.callButton());
    controlButton = new ButtonHand(doing, "Control button", "controlButton", board.controlButton());
    card = new CardHand(doing, board.cardReader());
    power = new PowerHand(doing, board.powerSystem());
    io =
        IntStream.rangeClosed(1, board.ioPorts().size())
            .mapToObj(i -> new IoHand(doing, board.ioPort(i)))
            .toList();
  }

  /** A finger on the keypad. */
  public KeypadHand keypad() {
    return keypad;
  }

  /** A finger on the visitor's button. */
  public ButtonHand callButton() {
    return callButton;
  }

  /** A finger on the button on the rear. */
  public ButtonHand controlButton() {
    return controlButton;
  }

  /** A hand with a card. */
  public CardHand card() {
    return card;
  }

  /** A hand at the unit's own power. */
  public PowerHand power() {
    return power;
  }

  /** A hand at the I/O pin of this number, from 1. */
  public IoHand io(int number) {
    if (number < 1 || number > io.size()) {
      throw new IllegalArgumentException("I/O pins are 1-" + io.size() + ": " + number);
    }
    return io.get(number - 1);
  }

  /** What was done so far. */
  public Deeds deeds() {
    return deeds;
  }

  /** The board on the bench. */
  public VirtualBoard board() {
    return board;
  }
}
