package dev.vestibule.scenarios.junit;

import dev.vestibule.scenarios.evidence.Evidence;
import dev.vestibule.scenarios.peer.Installer;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.bench.Bench;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes, hands in and takes away the units of {@link WithDoorStation}. */
final class DoorStationExtension implements ParameterResolver, AfterTestExecutionCallback {

  private static final Namespace OURS = Namespace.create(DoorStationExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Twin.class || type == Bench.class || type == Installer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Twin twin = test.getStore(OURS).getOrComputeIfAbsent(Twin.class, any -> twin(test), Twin.class);
    Class<?> type = parameter.getParameter().getType();
    if (type == Bench.class) return twin.bench();
    return type == Installer.class ? twin.installer() : twin;
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    Twin twin = test.getStore(OURS).get(Twin.class, Twin.class);
    if (twin == null || test.getExecutionException().isEmpty()) return;
    String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
    String method =
        test.getRequiredTestClass().getSimpleName() + "#" + test.getRequiredTestMethod().getName();
    var folder = Evidence.ofThisRun().leave(name, "mvn verify -Dtest=" + method, twin);
    test.publishReportEntry("evidence", folder.toAbsolutePath().toString());
  }

  private static Twin twin(ExtensionContext test) {
    WithDoorStation wanted = annotation(test);
    return Twin.builder().seed(wanted.seed()).preset(Presets.named(wanted.preset())).build();
  }

  private static WithDoorStation annotation(ExtensionContext test) {
    Optional<WithDoorStation> ofMethod =
        AnnotationSupport.findAnnotation(test.getTestMethod(), WithDoorStation.class);
    return ofMethod
        .or(
            () ->
                AnnotationSupport.findAnnotation(
                    test.getRequiredTestClass(), WithDoorStation.class))
        .orElseThrow();
  }
}
