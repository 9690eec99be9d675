package dev.vestibule.app.speed;

import dev.vestibule.app.speed.Side.Work;

/**
 * A contest that was held: both sides by turns, after each has come to its steady speed.
 *
 * @param contest what was compared
 * @param ours measurements
 * @param peer measurements
 * @param ratio of ours to the peer's, turn by turn
 */
record Match(Contest contest, Series ours, Series peer, Series ratio) {

  static Match hold(Contest contest, int turns) throws Exception {
    try (Work our = contest.ours().work();
        Work other = contest.peer().work()) {
      contest.ours().warmUp();
      contest.peer().warmUp();
      var ours = new double[turns];
      var peer = new double[turns];
      var ratio = new double[turns];
      for (int i = 0; i < turns; i++) {
        ours[i] = our.measure();
        peer[i] = other.measure();
        ratio[i] = ours[i] / peer[i];
      }
      return new Match(contest, new Series(ours), new Series(peer), new Series(ratio));
    }
  }
}
