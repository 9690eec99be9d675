package dev.vestibule.scenarios;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.report.Requirements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequirementTagsTest {

  private static final Pattern TAG = Pattern.compile("^\\s*(@.*)$", Pattern.MULTILINE);

  @Test
  void everyTagOfAFeatureNamesAStatementOfTheManual() throws Exception {
    var requirements = new Requirements();
    var unknown =
        tags()
            .flatMap(tag -> Requirements.id(tag).stream())
            .filter(id -> !requirements.has(id))
            .collect(toCollection(TreeSet::new));

    assertThat(unknown).as("tags that requirements.tsv does not know").isEmpty();
  }

  private static Stream<String> tags() throws Exception {
    URI catalogue = RequirementTagsTest.class.getResource("/features/requirements.tsv").toURI();
    if (!catalogue.getScheme().equals("jar")) return tags(Path.of(catalogue).getParent());
    try (FileSystem jar = FileSystems.newFileSystem(catalogue, Map.of())) {
      return tags(jar.getPath("/features")).toList().stream();
    }
  }

  private static Stream<String> tags(Path folder) throws IOException {
    return Files.walk(folder)
        .filter(file -> file.toString().endsWith(".feature"))
        .flatMap(file -> TAG.matcher(read(file)).results().map(MatchResult::group))
        .flatMap(line -> Stream.of(line.strip().split("\\s+")));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
