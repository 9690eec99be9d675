package dev.vestibule.virtual.scene;

/** Straight lines through points in order of x; level before the first and after the last. */
@SuppressWarnings("ArrayRecordComponent")
record Curve(double[] x, double[] y) {

  double at(double where) {
    if (where <= x[0]) return y[0];
    for (int i = 1; i < x.length; i++) {
      if (where <= x[i])
        return y[i - 1] + (y[i] - y[i - 1]) * (where - x[i - 1]) / (x[i] - x[i - 1]);
    }
    return y[y.length - 1];
  }
}
