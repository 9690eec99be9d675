package dev.vestibule.scenarios;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All scenarios of the default tier. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ExcludeTags("peer")
class ScenariosTest {}
