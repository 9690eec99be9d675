package dev.vestibule.device.services.sensors;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;

/**
 * The PIR sensor configuration API. The one sensor tells movement or none and has no sensitivity
 * that could be set (assumed).
 */
final class PirSensorApi {

  private static final int SENSOR = 0;
  private static final int INVALID_SENSOR = 2200;
  private static final int NOT_CONFIGURABLE = 2201;

  private static final ObjectShape ONE_SENSOR =
      Shape.object()
          .required("id", Shape.integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
          .ignoringOthers();

  private PirSensorApi() {}

  static JsonApi declaration() {
    return JsonApi.at(
            "/axis-cgi/pirsensor.cgi",
            Api.official("pir-sensor-configuration", "1.0", "PIR Sensor Configuration"),
            "Lists the PIR sensor; its sensitivity cannot be configured.",
            Source.vapix("PIR sensor configuration"))
        .method("listSensors", Access.OPERATOR, Shape.object().ignoringOthers(), call -> list())
        .method("getSensitivity", Access.OPERATOR, ONE_SENSOR, PirSensorApi::refuse)
        .method(
            "setSensitivity",
            Access.OPERATOR,
            ONE_SENSOR.required("sensitivity", Shape.number(0, 1)),
            PirSensorApi::refuse)
        .build();
  }

  private static Answer list() {
    return Answer.data(
        data ->
            data.putArray("sensors")
                .addObject()
                .put("id", SENSOR)
                .put("sensitivityConfigurable", false));
  }

  private static Answer refuse(Call call) {
    return call.params().path("id").longValue() == SENSOR
        ? Answer.failed(NOT_CONFIGURABLE, "Sensor does not have configurable sensitivity")
        : Answer.failed(INVALID_SENSOR, "Invalid sensor ID");
  }
}
