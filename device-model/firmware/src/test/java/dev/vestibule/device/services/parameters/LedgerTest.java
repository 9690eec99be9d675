package dev.vestibule.device.services.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.param.Access;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final String ALICE = "API Activity: VAPIX user alice from IP-address 10.0.0.1 ";

  private final Cgi cgi = new Cgi(new MemoryVolume());

  @Test
  void tellsWhoChangedAParameterAndToWhat() {
    cgi.as(Access.ADMIN).get("action=update&root.Door.Name=Gate&Network.Port=8080");

    assertThat(cgi.audit())
        .containsExactly(
            ALICE + "changed parameter root.Door.Name to 'Gate'",
            ALICE + "changed parameter root.Network.Port to '8080'");
  }

  @Test
  void tellsOfASecretOnlyThatItWasChanged() {
    cgi.as(Access.ADMIN).get("action=update&Door.Code=2468");

    assertThat(cgi.audit()).containsExactly(ALICE + "changed parameter root.Door.Code to '******'");
  }

  @Test
  void tellsNothingOfWhatWasRefusedOrStaysAsItWas() {
    cgi.as(Access.ADMIN).get("action=update&Network.Port=0&Door.Code=1357&No.Such=1");
    cgi.as(Access.OPERATOR).get("action=update&Door.Name=Gate");

    assertThat(cgi.audit()).isEmpty();
  }

  @Test
  void tellsOfGroupsThatComeAndGo() {
    cgi.as(Access.OPERATOR)
        .get(
            "action=add&template=streamprofile&group=StreamProfile"
                + "&StreamProfile.S.Name=day&StreamProfile.S.Nothing=1");
    cgi.as(Access.OPERATOR).get("action=remove&group=StreamProfile.S0,StreamProfile.S1");

    assertThat(cgi.audit())
        .containsExactly(
            ALICE + "added parameter group root.StreamProfile.S0",
            ALICE + "changed parameter root.StreamProfile.S0.Name to 'day'",
            ALICE + "removed parameter group root.StreamProfile.S0");
  }
}
