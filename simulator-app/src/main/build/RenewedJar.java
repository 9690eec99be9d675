import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lifts the class files of a library that was compiled for Java 5 to the format of Java 8, without
 * a change to what they do. A start cache cannot hold class files older than those of Java 6, and
 * the runtime crashes when it links other classes ahead that stand on them.
 */
class RenewedJar {

  private static final int FIRST_WITH_STACK_MAPS = 50;
  private static final ClassTransform LIFTED =
      ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
          .andThen(
              (classFile, element) -> {
                if (element instanceof ClassFileVersion)
                  classFile.withVersion(ClassFile.JAVA_8_VERSION, 0);
                else classFile.with(element);
              });

  private final Path jar;

  RenewedJar(Path jar) {
    this.jar = jar;
  }

  /** Lifts the classes that need it; does nothing if there are none. */
  void renew() throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
      Path root = inside.getPath("/");
      List<Path> old;
      try (Stream<Path> files = Files.walk(root)) {
        old =
            files
                .filter(file -> file.toString().endsWith(".class"))
                .filter(RenewedJar::isOld)
                .toList();
      }
      if (old.isEmpty()) return;
      ClassFile format = format(root);
      for (Path file : old) {
        Files.write(file, format.transformClass(format.parse(file), LIFTED));
      }
      Files.writeString(
          inside.getPath("/META-INF/CHANGES"),
          "Changed by Vestibule: class files lifted to the format of Java 8, otherwise as published.\n");
    }
  }

  private static ClassFile format(Path root) {
    var classes =
        ClassHierarchyResolver.ofResourceParsing(
                type -> open(root.resolve(path(type.descriptorString()))))
            .orElse(ClassHierarchyResolver.defaultResolver());
    return ClassFile.of(
        StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(classes));
  }

  private static String path(String descriptor) {
    return descriptor.substring(1, descriptor.length() - 1) + ".class";
  }

  private static InputStream open(Path file) {
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOld(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(8);
      return ((head[6] & 0xFF) << 8 | head[7] & 0xFF) < FIRST_WITH_STACK_MAPS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
