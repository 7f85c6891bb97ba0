package org.tripole.score;

/** How far apart two actors' sides (-1, 0, 1 for each target) lie. METHOD.md 7. */
final class Distance {

    private Distance() {}

    /** mean_j |x_aj - x_bj|. */
    static double mean(int[] xa, int[] xb) {
        double sum = 0;
        for (int j = 0; j < xa.length; j++) {
            sum += Math.abs(xa[j] - xb[j]);
        }
        return sum / xa.length;
    }

    /** mean_{j,l} |x_aj - x_bl|, from how often either takes each side. */
    static double byChance(int[] xa, int[] xb) {
        int[] na = counts(xa);
        int[] nb = counts(xb);
        double sum = 0;
        for (int i = 0; i < na.length; i++) {
            for (int j = 0; j < nb.length; j++) {
                sum += (double) na[i] * nb[j] * Math.abs(i - j);
            }
        }
        return sum / ((double) xa.length * xb.length);
    }

    /** Whether an actor takes the same side everywhere. */
    static boolean isConstant(int[] x) {
        for (int side : x) {
            if (side != x[0]) {
                return false;
            }
        }
        return true;
    }

    private static int[] counts(int[] x) {
        int[] counts = new int[3];
        for (int side : x) {
            counts[side + 1]++;
        }
        return counts;
    }
}
