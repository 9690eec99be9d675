package dev.vestibule.app.speed;

import java.util.Arrays;
import java.util.Locale;

/** Measurements of the same thing. */
@SuppressWarnings("ArrayRecordComponent")
record Series(double[] values) {

  /** The one in the middle. */
  double median() {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** How far the least and the greatest are apart, as a share of the median. */
  double spread() {
    var all = Arrays.stream(values).summaryStatistics();
    return (all.getMax() - all.getMin()) / median();
  }

  /** Median, and in brackets the least and the greatest. */
  String words() {
    var all = Arrays.stream(values).summaryStatistics();
    return plain(median()) + " (" + plain(all.getMin()) + "-" + plain(all.getMax()) + ")";
  }

  /** About three digits. */
  static String plain(double value) {
    if (value >= 1e6) return String.format(Locale.ROOT, "%.2f M", value / 1e6);
    if (value >= 100) return String.format(Locale.ROOT, "%,.0f", value);
    return String.format(Locale.ROOT, value >= 1 ? "%.1f" : "%.3f", value);
  }
}
