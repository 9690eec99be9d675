package dev.vestibule.scenarios;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The scenarios that are told over a wire, once more over real sockets. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@IncludeTags("network")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value = "dev.vestibule.scenarios.steps,dev.vestibule.scenarios.sockets")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "html:target/cucumber-sockets.html")
class SocketScenariosTest {}
