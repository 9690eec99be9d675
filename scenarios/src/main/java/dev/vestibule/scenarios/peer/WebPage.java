package dev.vestibule.scenarios.peer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as a browser without scripts sees it.
 *
 * @param html its text
 */
public record WebPage(String html) {

  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern PART =
      Pattern.compile("<(?:link|script|img)\\b[^>]*\\b(?:href|src)=\"([^\"]*)\"");
  private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern ACTION = Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]*)\"");
  private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  /** Its title. */
  public Optional<String> title() {
    return first(TITLE, html);
  }

  /** Addresses of what it loads by itself. */
  public List<String> parts() {
    return PART.matcher(html).results().map(it -> it.group(1)).toList();
  }

  /** Where its form goes. */
  public String action() {
    return first(ACTION, html).orElseThrow(() -> new AssertionError("the page has no form"));
  }

  /**
   * What its form sends when it is filled in like this.
   *
   * @param filled values by names of fields, which the form must have
   */
  public String filled(Map<String, String> filled) {
    var fields = new LinkedHashMap<String, String>();
    FIELD
        .matcher(first(FORM, html).orElseThrow())
        .results()
        .map(MatchResult::group)
        .forEach(
            it -> first(NAME, it).ifPresent(name -> fields.put(name, first(VALUE, it).orElse(""))));
    filled.forEach(
        (name, value) -> {
          if (fields.put(name, value) == null) throw new AssertionError("no field " + name);
        });
    return fields.entrySet().stream()
        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(it -> it.group(1)).findFirst();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
