package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.log.AuditClass;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.store.Change;
import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.device.kernel.web.Envelope;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.protocols.release.SignedFile;
import dev.vestibule.device.services.maintenance.restart.Restart;
import dev.vestibule.device.services.maintenance.software.Trial.CommitAt;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Answers firmwaremanagement.cgi, and looks after an upgrade that is on trial. Source: VAPIX,
 * Firmware management API.
 */
final class FirmwareManagement {

  static final String VERSION = "1.8";

  /** Bytes of an uploaded image at most. Assumed; of larger ones nothing is read. */
  static final int LARGEST_UPLOAD = 64 << 20;

  /** Its numbers are like those of HTTP. */
  private static final Codes CODES = new Codes(OptionalInt.empty(), 400, 417, 405, 400, 400, 500);

  private static final ObjectShape NOTHING = Shape.object().ignoringOthers();

  private static final ObjectShape UPGRADE =
      NOTHING
          .optional("factoryDefaultMode", Shape.choice("none", "soft", "hard"))
          .optional("autoCommit", Shape.choice("never", "boot", "started", "default"))
          .optional(
              "autoRollback",
              Shape.text(
                  7,
                  Form.pattern(
                      "minutes, never or default",
                      "never|default|[1-9][0-9]{0,3}",
                      "never",
                      "default",
                      "20")));

  private static final ObjectShape FACTORY_DEFAULT =
      NOTHING.optional("factoryDefaultMode", Shape.choice("soft", "hard"));

  private final Kernel kernel;
  private final AxisOs os;
  private final Upgrade upgrade;
  private final Restart restart;
  private Optional<Timer> rollback = Optional.empty();

  FirmwareManagement(Kernel kernel, AxisOs os, Upgrade upgrade, Restart restart) {
    this.kernel = kernel;
    this.os = os;
    this.upgrade = upgrade;
    this.restart = restart;
  }

  JsonApi api() {
    return JsonApi.at(
            "/axis-cgi/firmwaremanagement.cgi",
            Api.official("fwmgr", VERSION, "Firmware Management"),
            "Which AXIS OS runs; upgrade, rollback, restart and factory default.",
            Source.vapix("Firmware management API"))
        .codes(CODES)
        .envelope(Envelope.PRETTY)
        .files(LARGEST_UPLOAD, SignedFile.LARGEST)
        .method("status", Access.ADMIN, NOTHING, call -> status())
        .method("upgrade", Access.ADMIN, UPGRADE, this::upgrade)
        .method("commit", Access.ADMIN, NOTHING, this::commit)
        .method("rollback", Access.ADMIN, NOTHING, this::rollback)
        .method("purge", Access.ADMIN, NOTHING, this::purge)
        .method("stopAuto", Access.ADMIN, NOTHING, this::stopAuto)
        .method("reboot", Access.ADMIN, NOTHING, this::reboot)
        .method("factoryDefault", Access.ADMIN, FACTORY_DEFAULT, this::factoryDefault)
        .build();
  }

  /** All has started: an upgrade on trial is committed now, or its time begins. */
  void start() {
    Optional<Trial> trial = os.trial();
    if (trial.filter(it -> it.commit() == CommitAt.STARTED).isPresent()) {
      os.commit();
      return;
    }
    rollback =
        trial
            .flatMap(Trial::rollbackMinutes)
            .map(minutes -> kernel.loop().after(Duration.ofMinutes(minutes), this::timeIsUp));
  }

  private void timeIsUp() {
    restart.now("AXIS OS rollback: the upgrade was not committed in time", os::rollBack);
  }

  private Answer status() {
    return Answer.data(
        data -> {
          data.put("activeFirmwareVersion", os.active());
          data.put("activeFirmwarePart", partNumber(os.active()));
          os.previous()
              .ifPresent(
                  version -> {
                    data.put("inactiveFirmwareVersion", version);
                    data.put("isCommited", os.trial().isEmpty());
                  });
          os.lastUpgrade().ifPresent(time -> data.put("lastUpgradeAt", time.toString()));
          os.trial()
              .map(Trial::commit)
              .filter(commit -> commit != CommitAt.NEVER)
              .ifPresent(commit -> data.put("pendingCommit", commit.word()));
          rollback.ifPresent(timer -> data.put("timeToRollback", secondsTo(timer)));
        });
  }

  private Answer upgrade(Call call) {
    note(call, "upgrade");
    return switch (upgrade.begin(call.attachment(), Wish.of(call.params()))) {
      case Upgrade.Refused(Refusal why) -> why.answer();
      case Upgrade.Installing(String version) ->
          Answer.data(data -> data.put("firmwareVersion", version));
    };
  }

  private Answer commit(Call call) {
    if (busy()) return Refusal.BUSY.answer();
    note(call, "commit");
    os.commit();
    stopTimer();
    return Answer.data(data -> data.put("firmwareVersion", os.active()));
  }

  private Answer rollback(Call call) {
    if (busy()) return Refusal.BUSY.answer();
    if (os.previous().isEmpty()) return Refusal.NO_OLD.answer();
    return soon(call, "rollback", "AXIS OS rollback", os::rollBack);
  }

  private Answer purge(Call call) {
    if (busy()) return Refusal.BUSY.answer();
    if (os.trial().isPresent()) return Refusal.UNCOMMITTED.answer();
    if (os.previous().isEmpty()) return Refusal.NO_OLD.answer();
    note(call, "purge");
    os.purge();
    return Answer.done();
  }

  private Answer stopAuto(Call call) {
    if (busy()) return Refusal.BUSY.answer();
    note(call, "stopAuto");
    os.stopAuto();
    stopTimer();
    return Answer.done();
  }

  private Answer reboot(Call call) {
    return busy() ? Refusal.BUSY.answer() : soon(call, "reboot", Restart.PLAIN, change -> {});
  }

  private Answer factoryDefault(Call call) {
    if (busy()) return Refusal.BUSY.answer();
    Reset reset =
        Wish.reset(call.params().path("factoryDefaultMode").asString("soft")).orElseThrow();
    return soon(call, "factoryDefault", words(reset), change -> change.reset(reset));
  }

  private Answer soon(Call call, String method, String words, Consumer<Change> change) {
    note(call, method);
    restart.soon(words, change);
    return Answer.done();
  }

  private boolean busy() {
    return upgrade.running() || restart.coming();
  }

  private void stopTimer() {
    rollback.ifPresent(Timer::cancel);
    rollback = Optional.empty();
  }

  private void note(Call call, String method) {
    kernel
        .log()
        .audit(
            AuditClass.API_ACTIVITY,
            "fwmgr",
            call.client().name() + " firmwaremanagement.cgi " + method + ".");
  }

  private long secondsTo(Timer timer) {
    return Math.max(0, TimeUnit.NANOSECONDS.toSeconds(timer.due() - kernel.loop().nanos()));
  }

  private static String words(Reset reset) {
    return reset == Reset.RESTORE ? "Restore" : "Factory default";
  }

  /** Ten digits, as observed; what they mean is not known, so here they repeat the version. */
  private static String partNumber(String version) {
    Version parsed = Version.parse(version).orElseThrow();
    return "%02d%03d%05d".formatted(parsed.major(), parsed.minor(), parsed.patch());
  }
}
