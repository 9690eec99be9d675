package dev.vestibule.device.services.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.hal.Volume;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParamCgiTest {

  private final MemoryVolume flash = new MemoryVolume();
  private final Cgi cgi = new Cgi(flash);

  @Test
  void listsWhatTheClientMayRead() {
    assertThat(cgi.as(Access.ADMIN).get("action=list&group=Door"))
        .isEqualTo("root.Door.Code=******\nroot.Door.Name=Främre dörr\n");
    assertThat(cgi.as(Access.VIEWER).get("action=list&group=Door"))
        .isEqualTo("root.Door.Name=Främre dörr\n");
    assertThat(cgi.as(Access.VIEWER).get("action=list&group=Door.Code"))
        .isEqualTo("# Error: Error -1 getting param in group 'Door.Code'\n");
    assertThat(cgi.as(Access.ANONYMOUS).get("action=list&group=Brand"))
        .isEqualTo("root.Brand.ProdShortName=AXIS A8207-VE\n");
  }

  @Test
  void listsAllInOrderIfNothingIsNamed() {
    assertThat(cgi.as(Access.VIEWER).get("action=list"))
        .isEqualTo(
            """
            root.Brand.ProdShortName=AXIS A8207-VE
            root.Door.Name=Främre dörr
            root.Image.I0.Compression=30
            root.Image.I0.Mode=auto
            root.MediaClip.MaxGroups=2
            root.Network.Port=80
            root.Network.SecurePort=443
            root.Properties.Firmware.Version=12.8.52
            root.StreamProfile.MaxGroups=2
            root.Trigger.MaxGroups=2
            """);
  }

  @Test
  void namesAGroupThatIsNotThereAndListsTheOthers() {
    assertThat(cgi.as(Access.VIEWER).get("action=list&group=Door,Colour,root.Brand"))
        .isEqualTo(
            """
            root.Door.Name=Främre dörr
            # Error: Error -1 getting param in group 'Colour'
            root.Brand.ProdShortName=AXIS A8207-VE
            """);
  }

  @Test
  void ignoresWhatIsPutInForOtherServers() {
    assertThat(
            cgi.as(Access.OPERATOR)
                .get(
                    "action=update&responseformat=rfc&Axis-Orig-Sw=true&usergroup=operator"
                        + "&Image.I0.Compression=31"))
        .isEqualTo("OK");
  }

  @Test
  void updatesWithAndWithoutRoot() {
    assertThat(
            cgi.as(Access.OPERATOR)
                .get("action=update&root.Image.I0.Compression=40&Image.I0.Mode=on"))
        .isEqualTo("OK");
    assertThat(cgi.as(Access.OPERATOR).get("action=list&group=Image"))
        .isEqualTo("root.Image.I0.Compression=40\nroot.Image.I0.Mode=on\n");
  }

  @Test
  void updatesTheOthersIfSomeAreRefused() {
    assertThat(
            cgi.as(Access.OPERATOR)
                .get(
                    "action=update&root.Image.I0.Compression=101&Image.I0.Mode=on"
                        + "&Brand.ProdShortName=Other&Network.Port=81&Image.I0=1&Colour=red"))
        .isEqualTo(
            """
            # Error: Error setting 'root.Image.I0.Compression' to '101'!
            # Error: Error setting 'Brand.ProdShortName' to 'Other'!
            # Error: Error setting 'Network.Port' to '81'!
            # Error: Error setting 'Image.I0' to '1'!
            # Error: Error setting 'Colour' to 'red'!
            """);
    assertThat(cgi.as(Access.ADMIN).get("action=list&group=Image,Network.Port"))
        .isEqualTo("root.Image.I0.Compression=30\nroot.Image.I0.Mode=on\nroot.Network.Port=80\n");
  }

  @Test
  void leavesOutWhatTheOwnerOfAParameterObjectsTo() {
    assertThat(cgi.as(Access.ADMIN).get("action=update&Network.Port=443"))
        .isEqualTo("# Error: Error setting 'Network.Port' to '443'!\n");
    assertThat(cgi.as(Access.ADMIN).get("action=update&Network.Port=443&Network.SecurePort=80"))
        .isEqualTo("OK");
  }

  @Test
  void neverRepeatsAPassword() {
    assertThat(cgi.as(Access.ADMIN).get("action=update&Door.Code=123456789"))
        .isEqualTo("# Error: Error setting 'Door.Code' to '******'!\n");
    assertThat(cgi.as(Access.OPERATOR).get("action=update&Door.Code=1234"))
        .isEqualTo("# Error: Error setting 'Door.Code' to '******'!\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"update&Image.I0.Mode=on", "add&template=a", "remove&group=a"})
  void turnsViewersAwayWhoWantToChangeSomething(String action) {
    assertThat(cgi.as(Access.VIEWER).status("action=" + action)).isEqualTo(403);
  }

  @Test
  void asksWhoeverViewsWithoutAnAccountToLogInBeforeChangingSomething() {
    assertThat(cgi.asNobody(Access.VIEWER).status("action=update&Image.I0.Mode=on")).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "VIEWER, viewer, 200",
    "VIEWER, operator, 401",
    "OPERATOR, admin, 401",
    "ADMIN, anonymous, 200",
    "ADMIN, admin, 200"
  })
  void actsForALowerGroupOnWishAndNeverForAHigherOne(Access access, String wish, int status) {
    assertThat(cgi.as(access).status("action=list&usergroup=" + wish)).isEqualTo(status);
  }

  @Test
  void hidesFromAnAdministratorWhoActsAsViewerWhatViewersMayNotRead() {
    assertThat(cgi.as(Access.ADMIN).get("action=list&group=Door&usergroup=viewer"))
        .doesNotContain("Code");
    assertThat(cgi.as(Access.ADMIN).status("action=update&Image.I0.Mode=on&usergroup=viewer"))
        .isEqualTo(403);
    assertThat(cgi.as(Access.ADMIN).get("action=list&usergroup=nobody"))
        .isEqualTo("# Error: Unknown usergroup\n");
  }

  @Test
  void addsGroupsAndRemovesThem() {
    assertThat(
            cgi.as(Access.OPERATOR)
                .get(
                    "action=add&template=streamprofile&group=StreamProfile&StreamProfile.S.Name=p1"
                        + "&root.StreamProfile.S.Parameters=videocodec%3djpeg%26fps%3d10"))
        .isEqualTo("S0 OK\n");
    assertThat(cgi.as(Access.VIEWER).get("action=list&group=StreamProfile.S0"))
        .isEqualTo(
            "root.StreamProfile.S0.Name=p1\n"
                + "root.StreamProfile.S0.Parameters=videocodec=jpeg&fps=10\n");
    assertThat(cgi.as(Access.OPERATOR).get("action=update&StreamProfile.S0.Name=p2"))
        .isEqualTo("OK");
    assertThat(cgi.as(Access.OPERATOR).get("action=remove&group=root.StreamProfile.S0"))
        .isEqualTo("OK");
    assertThat(cgi.as(Access.VIEWER).get("action=list&group=StreamProfile.S0"))
        .startsWith("# Error: ");
  }

  @Test
  void addsAGroupAndNamesTheValuesItDoesNotGet() {
    String long65 = "n".repeat(65);

    assertThat(
            cgi.as(Access.OPERATOR)
                .get(
                    "action=add&template=streamprofile&group=root.StreamProfile"
                        + "&StreamProfile.S.Name="
                        + long65
                        + "&StreamProfile.S.Colour=red&StreamProfile.S0.Parameters=a"))
        .isEqualTo(
            """
            # Error: Error setting 'StreamProfile.S.Name' to '%s'!
            # Error: Error setting 'StreamProfile.S.Colour' to 'red'!
            # Error: Error setting 'StreamProfile.S0.Parameters' to 'a'!
            S0 OK
            """
                .formatted(long65));
  }

  @Test
  void addsAGroupWithoutTheValuesThatTheClientMayNotWrite() {
    assertThat(
            cgi.as(Access.OPERATOR)
                .get(
                    "action=add&template=mediaclip&group=MediaClip"
                        + "&MediaClip.M.Name=gong&MediaClip.M.Location=/etc/passwd"))
        .isEqualTo("# Error: Error setting 'MediaClip.M.Location' to '/etc/passwd'!\nM0 OK\n");
    assertThat(cgi.as(Access.VIEWER).get("action=list&group=MediaClip.M0"))
        .isEqualTo("root.MediaClip.M0.Location=\nroot.MediaClip.M0.Name=gong\n");
  }

  @Test
  void letsNobodyAddOrRemoveGroupsOfAHigherLevel() {
    String add = "action=add&template=trigger&group=Trigger";

    assertThat(cgi.as(Access.OPERATOR).get(add)).isEqualTo("# Request failed: Not allowed\n");
    assertThat(cgi.as(Access.ADMIN).get(add)).isEqualTo("T0 OK\n");
    assertThat(cgi.as(Access.OPERATOR).get("action=remove&group=Trigger.T0"))
        .isEqualTo("# Error: Error removing group 'Trigger.T0'!\n");
    assertThat(cgi.as(Access.ADMIN).get("action=remove&group=Trigger.T0")).isEqualTo("OK");
  }

  @Test
  void takesTheLastOfSeveralValuesOfOneName() {
    assertThat(
            cgi.as(Access.OPERATOR)
                .get("action=update&Image.I0.Compression=1&Image.I0.Compression=2"))
        .isEqualTo("OK");
    assertThat(cgi.as(Access.OPERATOR).get("action=list&group=Image.I0.Compression"))
        .isEqualTo("root.Image.I0.Compression=2\n");
  }

  @Test
  void addsOneGroupMoreThanThereMayBeOnlyByForce() {
    String add = "action=add&template=streamprofile&group=StreamProfile";
    cgi.as(Access.OPERATOR).get(add);
    cgi.as(Access.OPERATOR).get(add);

    assertThat(cgi.as(Access.OPERATOR).get(add))
        .isEqualTo("# Request failed: there are 2 groups in StreamProfile already\n");
    assertThat(cgi.as(Access.OPERATOR).get(add + "&force=yes")).isEqualTo("S2 OK\n");
  }

  @ParameterizedTest
  @CsvSource({"streamprofile, Image", "nothing, StreamProfile", "streamprofile, ''"})
  void addsNothingWithoutATemplate(String template, String group) {
    assertThat(cgi.as(Access.ADMIN).get("action=add&template=" + template + "&group=" + group))
        .isEqualTo("# Request failed: No template '" + template + "' in group '" + group + "'\n");
  }

  @Test
  void removesThoseOfSeveralGroupsThatAreThere() {
    cgi.as(Access.OPERATOR).get("action=add&template=streamprofile&group=StreamProfile");

    assertThat(
            cgi.as(Access.OPERATOR)
                .get("action=remove&group=StreamProfile.S7,StreamProfile.S0,Image.I0"))
        .isEqualTo(
            """
            # Error: Error removing group 'StreamProfile.S7'!
            # Error: Error removing group 'Image.I0'!
            """);
    assertThat(cgi.as(Access.VIEWER).get("action=list&group=StreamProfile"))
        .isEqualTo("root.StreamProfile.MaxGroups=2\n");
  }

  @Test
  void saysWhichActionItDoesNotKnow() {
    assertThat(cgi.as(Access.ADMIN).get("action=eat%0D%0Aall"))
        .isEqualTo("# Error: Unknown action 'eatall'\n");
    assertThat(cgi.as(Access.ADMIN).get("")).isEqualTo("# Error: Unknown action ''\n");
    assertThat(cgi.as(Access.ADMIN).get("action=update"))
        .isEqualTo("# Error: No parameter to set\n");
  }

  @Test
  void refusesOneMoreThanEachLimit() {
    String longest = "n".repeat(Limits.LONGEST_NAME);
    var client = cgi.as(Access.ADMIN);

    assertThat(client.status("action=list&group=" + numbered(Limits.MOST_NAMES, ",")))
        .isEqualTo(200);
    assertThat(client.status("action=list&group=" + numbered(Limits.MOST_NAMES + 1, ",")))
        .isEqualTo(400);
    assertThat(client.status("action=list&" + numbered(Limits.MOST_NAMES - 1, "&"))).isEqualTo(200);
    assertThat(client.status("action=list&" + numbered(Limits.MOST_NAMES, "&"))).isEqualTo(400);
    assertThat(client.status("action=list&group=" + longest)).isEqualTo(200);
    assertThat(client.status("action=list&group=" + longest + "n")).isEqualTo(400);
    assertThat(client.status("action=update&" + longest + "=")).isEqualTo(200);
    assertThat(client.status("action=update&" + longest + "n=")).isEqualTo(400);
  }

  @Test
  void saysThatTheFlashDoesNotTakeAChange() {
    flash.fault(new Volume.Full());

    assertThat(cgi.as(Access.ADMIN).get("action=update&Image.I0.Mode=on"))
        .isEqualTo("# Error: The flash does not take the change\n");
    assertThat(cgi.as(Access.ADMIN).get("action=list&group=Image.I0.Mode"))
        .isEqualTo("root.Image.I0.Mode=auto\n");
  }

  @Test
  void readsTheHostFromTheRequestForDefinitions() {
    var client = cgi.as(Access.VIEWER);
    String wish = "action=listdefinitions&listformat=xmlschema&group=Brand";

    assertThat(client.from(Optional.of("10.0.0.5:8080")).get(wish))
        .contains(" http://10.0.0.5:8080/pub/parameterdefinitions.xsd\"");
    assertThat(client.from(Optional.of("\"><x")).get(wish)).contains("&quot;&gt;&lt;x");
    assertThat(client.get(wish)).contains(" http://192.168.0.90/pub/");
  }

  private static String numbered(int count, String separator) {
    return IntStream.range(0, count)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(separator));
  }
}
