package dev.vestibule.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.scenarios.junit.WithDoorStation;
import dev.vestibule.scenarios.peer.Installer;
import dev.vestibule.scenarios.peer.Reply;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

@WithDoorStation
class ParameterSchemaTest {

  private static final String DEFINITIONS =
      "/axis-cgi/param.cgi?action=listdefinitions&listformat=xmlschema";

  @Test
  void allDefinitionsFollowTheSchemaTheyName(Installer installer) throws Exception {
    String definitions = installer.get(DEFINITIONS).text();
    assertThat(definitions).contains("http://unit/pub/parameterdefinitions.xsd\"");

    Reply schema = installer.get("/pub/parameterdefinitions.xsd");
    assertThat(schema.header("Content-Type")).hasValue("text/xml");
    validate(schema.text(), definitions);
  }

  @Test
  void theSchemaRefusesAnotherSecurityLevel(Installer installer) {
    String schema = installer.get("/pub/parameterdefinitions.xsd").text();
    String definitions = installer.get(DEFINITIONS + "&group=Brand").text();

    assertThatThrownBy(() -> validate(schema, definitions.replace("7707", "7708")))
        .isInstanceOf(SAXException.class)
        .hasMessageContaining("7708");
  }

  private static void validate(String schema, String document) throws SAXException, IOException {
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    Validator validator =
        factory.newSchema(new StreamSource(new StringReader(schema))).newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    validator.validate(new StreamSource(new StringReader(document)));
  }
}
