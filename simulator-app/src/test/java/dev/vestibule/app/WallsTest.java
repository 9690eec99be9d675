package dev.vestibule.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The walls between packages. Each rule says what it is good for. */
@AnalyzeClasses(packages = "dev.vestibule", importOptions = DoNotIncludeTests.class)
class WallsTest {

  private static final String OURS = "dev.vestibule..";

  private static final Set<String> SLEEPS_AND_THREADS =
      Set.of(
          "java.lang.Thread.sleep",
          "java.lang.Thread.<init>",
          "java.lang.Thread.start",
          "java.lang.Thread.ofPlatform",
          "java.lang.Thread.ofVirtual",
          "java.lang.Object.wait",
          "java.util.Timer.<init>",
          "java.util.concurrent.TimeUnit.sleep",
          "java.util.concurrent.Executors.newSingleThreadExecutor",
          "java.util.concurrent.Executors.newFixedThreadPool",
          "java.util.concurrent.Executors.newCachedThreadPool",
          "java.util.concurrent.Executors.newScheduledThreadPool",
          "java.util.concurrent.Executors.newSingleThreadScheduledExecutor",
          "java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor",
          "java.util.concurrent.locks.LockSupport.park",
          "java.util.concurrent.locks.LockSupport.parkNanos",
          "io.netty.channel.MultiThreadIoEventLoopGroup.<init>");

  private static final Set<String> FILES_AND_ARCHIVES =
      Set.of(
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.RandomAccessFile",
          "java.util.jar.JarFile",
          "java.util.jar.JarInputStream",
          "java.util.zip.ZipFile",
          "java.util.zip.ZipInputStream");

  private static final Set<String> CHANGEABLE =
      Set.of(
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.HashSet",
          "java.util.ArrayDeque",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.CopyOnWriteArrayList",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.Random",
          "java.lang.ThreadLocal");

  @ArchTest
  static final ArchRule the_seam_knows_nothing_of_ours =
      noClasses()
          .that()
          .resideInAPackage("dev.vestibule.hal..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(OURS)
                  .and(DescribedPredicate.not(resideInAPackage("dev.vestibule.hal.."))))
          .because("a real board driver depends on the seam alone");

  @ArchTest
  static final ArchRule the_seam_stands_on_the_jdk =
      classes()
          .that()
          .resideInAPackage("dev.vestibule.hal")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.vestibule.hal", "java..", "org.jspecify..")
          .because("a library in the seam would be a library on every board");

  @ArchTest
  static final ArchRule layers_of_the_firmware =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("dev.vestibule.device..", "dev.vestibule.hal..")
          .withOptionalLayers(true)
          .layer("device")
          .definedBy("dev.vestibule.device")
          .layer("servers")
          .definedBy("dev.vestibule.device.servers..")
          .layer("services")
          .definedBy("dev.vestibule.device.services..")
          .layer("kernel")
          .definedBy("dev.vestibule.device.kernel..")
          .layer("protocols")
          .definedBy("dev.vestibule.device.protocols..")
          .layer("hal")
          .definedBy("dev.vestibule.hal..")
          .whereLayer("device")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("servers")
          .mayOnlyBeAccessedByLayers("device")
          .whereLayer("services")
          .mayOnlyBeAccessedByLayers("device", "servers")
          .whereLayer("kernel")
          .mayOnlyBeAccessedByLayers("device", "servers", "services")
          .because("what the unit means must not depend on how it is reached");

  @ArchTest
  static final ArchRule services_do_not_know_each_other =
      slices()
          .matching("dev.vestibule.device.services.(*)..")
          .should()
          .notDependOnEachOther()
          .because(
              "services meet in the kernel; two that call each other are one, or lack a concept");

  @ArchTest
  static final ArchRule servers_do_not_know_each_other =
      slices()
          .matching("dev.vestibule.device.servers.(*)..")
          .should()
          .notDependOnEachOther()
          .because("a protocol must be removable without touching another");

  @ArchTest
  static final ArchRule protocols_know_nothing_of_ours =
      noClasses()
          .that()
          .resideInAPackage("dev.vestibule.device.protocols..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(OURS)
                  .and(
                      DescribedPredicate.not(resideInAPackage("dev.vestibule.device.protocols.."))))
          .allowEmptyShould(true)
          .because("a codec is tested by bytes alone, and serves the unit and its peers alike");

  @ArchTest
  static final ArchRule the_firmware_does_not_know_that_it_is_simulated =
      noClasses()
          .that()
          .resideInAPackage("dev.vestibule.device..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.vestibule.virtual..",
              "dev.vestibule.scenarios..",
              "dev.vestibule.gui..",
              "dev.vestibule.app..")
          .because("the same program runs on a real board");

  @ArchTest
  static final ArchRule the_firmware_opens_no_files_and_unpacks_no_archives =
      noClasses()
          .that()
          .resideInAPackage("dev.vestibule.device..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.nio.file..")
                  .or(
                      DescribedPredicate.describe(
                          "that open files or unpack archives",
                          type -> FILES_AND_ARCHIVES.contains(type.getName()))))
          .because("a name that came over the network, such as ../../etc, must lead nowhere");

  @ArchTest
  static final ArchRule the_virtual_board_knows_the_seam_only =
      noClasses()
          .that()
          .resideInAPackage("dev.vestibule.virtual..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(OURS)
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage("dev.vestibule.virtual..", "dev.vestibule.hal.."))))
          .because("a board that knew its program would help it");

  @ArchTest
  static final ArchRule the_window_is_a_client_of_the_bench =
      noClasses()
          .that()
          .resideInAPackage("dev.vestibule.gui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.vestibule.device..", "dev.vestibule.scenarios..", "dev.vestibule.app..")
          .allowEmptyShould(true)
          .because("a person at the panel can do and see what a person at the unit can, no more");

  @ArchTest
  static final ArchRule parts_of_the_window_are_only_looks =
      noClasses()
          .that()
          .resideInAPackage("dev.vestibule.gui.part..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.vestibule.virtual.bench..", "dev.vestibule.virtual.board..")
          .allowEmptyShould(true)
          .because("a part is shown in every state without a unit behind it");

  @ArchTest
  static final ArchRule steps_know_the_world_only =
      classes()
          .that()
          .resideInAPackage("dev.vestibule.scenarios.steps..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "dev.vestibule.scenarios.steps..",
                      "dev.vestibule.scenarios.world..",
                      "dev.vestibule.scenarios.peer..",
                      "dev.vestibule.virtual.bench..",
                      "dev.vestibule.virtual.trace..",
                      "java..",
                      "javax..",
                      "io.cucumber..",
                      "org.assertj..",
                      "org.jspecify..")
                  .or(
                      areValuesIn(
                          "dev.vestibule.hal..",
                          "dev.vestibule.virtual.part..",
                          "dev.vestibule.virtual.door..",
                          "dev.vestibule.device.kernel.reader..",
                          "dev.vestibule.device.services..")))
          .because("a step that needs a back door has found a missing hand, eye or peer");

  @ArchTest
  static final ArchRule nothing_knows_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.vestibule.app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.vestibule.app..")
          .because("everything can be used without it");

  @ArchTest
  static final ArchRule time_comes_from_the_board =
      noClasses()
          .that(areSimulated())
          .and()
          .resideOutsideOfPackage("dev.vestibule.virtual.time")
          .should()
          .accessTargetWhere(
              calls(
                  "looks at a clock of the host",
                  Set.of(
                      "java.lang.System.currentTimeMillis",
                      "java.lang.System.nanoTime",
                      "java.time.Instant.now",
                      "java.time.LocalDate.now",
                      "java.time.LocalDateTime.now",
                      "java.time.ZonedDateTime.now",
                      "java.time.Clock.systemUTC",
                      "java.time.Clock.systemDefaultZone")))
          .because("a second of the host must never be a second of the unit by accident");

  @ArchTest
  static final ArchRule chance_comes_from_the_board =
      noClasses()
          .that(areSimulated())
          .and()
          .resideOutsideOfPackage("dev.vestibule.virtual.keys")
          .should()
          .accessTargetWhere(
              calls(
                  "draws from the host's chance",
                  Set.of(
                      "java.lang.Math.random",
                      "java.util.UUID.randomUUID",
                      "java.util.concurrent.ThreadLocalRandom.current",
                      "java.util.Random.<init>",
                      "java.security.SecureRandom.<init>")))
          .because("the same seed gives the same run");

  @ArchTest
  static final ArchRule nobody_waits =
      noClasses()
          .that(areSimulated())
          .and()
          .resideOutsideOfPackages("dev.vestibule.virtual.time", "dev.vestibule.device.kernel.net")
          .should()
          .accessTargetWhere(calls("sleeps or starts a thread", SLEEPS_AND_THREADS))
          .because("one loop owns the device; waiting is a timer of the board");

  @ArchTest
  static final ArchRule static_fields_are_final =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(OURS)
          .and()
          .areStatic()
          .should()
          .beFinal()
          .because("a hundred units fit into one process");

  @ArchTest
  static final ArchRule static_fields_hold_no_state =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(
              DescribedPredicate.describe(
                  "that can be changed", (JavaClass type) -> CHANGEABLE.contains(type.getName())))
          .because("what one unit leaves behind would be found by the next");

  /** Records, enums and sealed interfaces: what hands take and eyes give. */
  private static DescribedPredicate<JavaClass> areValuesIn(String... packages) {
    return resideInAnyPackage(packages)
        .and(
            DescribedPredicate.describe(
                "that are values",
                type -> type.isRecord() || type.isEnum() || type.reflect().isSealed()));
  }

  private static DescribedPredicate<JavaClass> areSimulated() {
    return resideInAnyPackage(
        "dev.vestibule.hal..", "dev.vestibule.device..", "dev.vestibule.virtual..");
  }

  private static DescribedPredicate<JavaAccess<?>> calls(String words, Set<String> targets) {
    return DescribedPredicate.describe(
        words,
        access -> targets.contains(access.getTargetOwner().getName() + "." + access.getName()));
  }
}
