package dev.vestibule.scenarios;

import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The scenarios with real programs; those whose programs are not installed are skipped. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@IncludeTags("peer")
@ConfigurationParameter(
    key = PLUGIN_PROPERTY_NAME,
    value = "html:target/cucumber-peers.html,dev.vestibule.scenarios.report.SkippedScenarios")
class PeerScenariosTest {}
