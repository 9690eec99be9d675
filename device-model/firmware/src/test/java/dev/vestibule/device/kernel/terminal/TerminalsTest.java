package dev.vestibule.device.kernel.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Circuit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalsTest {

  private final Terminals terminals = new Terminals();
  private final List<String> returned = new ArrayList<>();

  @Test
  void anInputIsLentToOneAtATime() {
    terminals.offer("I1", changed -> loan("I1"));

    Loan first = terminals.borrow("I1", circuit -> {}).orElseThrow();
    assertThat(terminals.borrow("I1", circuit -> {})).isEmpty();
    assertThat(first.circuit()).isEqualTo(Circuit.CLOSED);

    first.end();
    assertThat(terminals.borrow("I1", circuit -> {})).isPresent();
  }

  @Test
  void whatIsGivenBackTwiceIsReturnedOnce() {
    terminals.offer("I1", changed -> loan("I1"));
    Loan loan = terminals.borrow("I1", circuit -> {}).orElseThrow();

    loan.end();
    loan.end();

    assertThat(returned).containsExactly("I1");
  }

  @Test
  void nobodyCanBorrowWhatNobodyOffers() {
    assertThat(terminals.borrow("I4", circuit -> {})).isEmpty();
  }

  @Test
  void anInputIsOfferedOnce() {
    terminals.offer("I1", changed -> loan("I1"));

    assertThatThrownBy(() -> terminals.offer("I1", changed -> loan("I1")))
        .hasMessageContaining("I1");
  }

  private Loan loan(String name) {
    return new Loan() {
      @Override
      public Circuit circuit() {
        return Circuit.CLOSED;
      }

      @Override
      public void end() {
        returned.add(name);
      }
    };
  }
}
