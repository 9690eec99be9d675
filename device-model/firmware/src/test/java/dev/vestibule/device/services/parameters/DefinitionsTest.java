package dev.vestibule.device.services.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.param.Access;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DefinitionsTest {

  private static final String ALL = "action=listdefinitions&listformat=xmlschema";

  private final Cgi cgi = new Cgi(new MemoryVolume());

  @Test
  void defineAGroupWithTypesAndRights() {
    assertThat(cgi.as(Access.ADMIN).get(ALL + "&group=Image,Network.Port,root.Door.Code"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="iso-8859-1" ?>
            <parameterDefinitions
            xmlns="http://www.axis.com/ParameterDefinitionsSchema"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://www.axis.com/ParameterDefinitionsSchema http://192.168.0.90/pub/parameterdefinitions.xsd"
            version="1.0">
              <model>AXIS A8207-VE</model>
              <firmwareVersion>12.8.52</firmwareVersion>
              <group name="root">
                <group name="Door">
                  <parameter name="Code" value="******" securityLevel="7766" niceName="Title of it">
                    <type>
                      <password maxlen="8" />
                    </type>
                  </parameter>
                </group>
                <group name="Image">
                  <group name="I0">
                    <parameter name="Compression" value="30" securityLevel="7714" niceName="Title of it">
                      <type>
                        <int min="0" max="100" maxlen="3" />
                      </type>
                    </parameter>
                    <parameter name="Mode" value="auto" securityLevel="7714" niceName="Title of it">
                      <type>
                        <enum>
                          <entry value="auto" niceValue="auto" />
                          <entry value="on" niceValue="on" />
                        </enum>
                      </type>
                    </parameter>
                  </group>
                </group>
                <group name="Network">
                  <parameter name="Port" value="80" securityLevel="7716" niceName="Title of it">
                    <type>
                      <int min="1" max="65535" maxlen="5" />
                    </type>
                  </parameter>
                </group>
              </group>
            </parameterDefinitions>
            """);
  }

  @Test
  void tellHowManyGroupsThereMayBeAndWhoMayAddThem() {
    cgi.as(Access.OPERATOR).get("action=add&template=streamprofile&group=StreamProfile");

    assertThat(cgi.as(Access.VIEWER).get(ALL + "&group=StreamProfile"))
        .contains(
            """
                <group name="StreamProfile" maxGroups="2">
                  <parameter name="MaxGroups" value="2" securityLevel="7717" niceName="Most groups">
                    <type readonly="true">
            """,
            """
                  <group name="S0">
                    <parameter name="Name" value="" securityLevel="4414" niceName="Title of it">
                      <type>
                        <string maxlen="64" />
            """);
  }

  @Test
  void leaveOutWhatTheClientMayNotRead() throws Exception {
    assertThat(names(parsed(cgi.as(Access.VIEWER).get(ALL))))
        .contains("Mode")
        .doesNotContain("Code");
    assertThat(names(parsed(cgi.as(Access.ADMIN).get(ALL)))).contains("Mode", "Code");
  }

  @Test
  void areWellFormedWhateverAValueIs() throws Exception {
    String value = "<a b=\"x\">&amp;'ö€\ud83d\udeaa\uffff";
    cgi.as(Access.ADMIN)
        .answer(
            Map.of(
                "action", List.of("update"),
                "Door.Name", List.of(value)));

    NodeList parameters =
        parsed(cgi.as(Access.ADMIN).get(ALL + "&group=Door.Name"))
            .getElementsByTagName("parameter");

    assertThat(((Element) parameters.item(0)).getAttribute("value"))
        .isEqualTo(value.replace('\uffff', '\ufffd'));
  }

  @Test
  void areRefusedForGroupsThatAreNotThereAndForOtherFormats() {
    assertThat(cgi.as(Access.VIEWER).get(ALL + "&group=Colour,Door.Code"))
        .isEqualTo("# Error: Error -1 getting param in group 'Colour,Door.Code'\n");
    assertThat(cgi.as(Access.VIEWER).get("action=listdefinitions&listformat=json"))
        .isEqualTo("# Error: listformat must be xmlschema\n");
  }

  private static Document parsed(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> names(Document document) {
    NodeList parameters = document.getElementsByTagName("parameter");
    return IntStream.range(0, parameters.getLength())
        .mapToObj(i -> ((Element) parameters.item(i)).getAttribute("name"))
        .toList();
  }
}
