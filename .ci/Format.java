import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats every Java file below the working directory ({@code apply}) or names those that differ
 * ({@code check}).
 */
class Format {

  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    var formatter = new Formatter();
    List<Path> different = new ArrayList<>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      String imports =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE);
      String formatted = formatter.formatSource(imports);
      if (formatted.equals(source)) continue;
      different.add(file);
      if (apply) Files.writeString(file, formatted);
    }
    if (apply || different.isEmpty()) return;
    different.forEach(file -> System.err.println("not formatted: " + file));
    System.err.println("Apply the format with: mvn -N -q validate -Dformat=apply");
    System.exit(1);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("."))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }
}
