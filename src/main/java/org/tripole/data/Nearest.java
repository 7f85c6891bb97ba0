package org.tripole.data;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the valid word that a misspelt one most likely stands for, by edit distance: insertions,
 * deletions, replacements and swaps of neighbours (Damerau-Levenshtein, optimal string alignment).
 */
final class Nearest {

    /** Longer words are no misspellings of ours, and comparing them would take long. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The word of {@code candidates} at the least distance from {@code word}, if that is at most a
     * third of its length (at least 1, but 0 for a single letter). Of several the one that shares
     * the longest beginning, then the first.
     */
    static Optional<String> to(String word, Collection<String> candidates) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = word.length() == 1 ? 0 : Math.max(1, word.length() / 3);
        Optional<String> nearest = Optional.empty();
        int longestStart = -1;
        for (String candidate : candidates) {
            String offered = candidate.toLowerCase(Locale.ROOT);
            int distance = distance(wanted, offered, best);
            int start = commonStart(wanted, offered);
            if (distance < best || (distance == best && start > longestStart)) {
                best = distance;
                longestStart = start;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** The edit distance, or any number above {@code most} when it is larger than that. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] twoAbove = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = row(a, b, i, new int[][] {twoAbove, above});
            twoAbove = above;
            above = row;
        }
        return above[b.length()];
    }

    private static int[] row(String a, String b, int i, int[][] before) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(before[1][j], row[j - 1]) + 1, before[1][j - 1] + change);
            if (isSwap(a, b, i, j)) {
                row[j] = Math.min(row[j], before[0][j - 2] + 1);
            }
        }
        return row;
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static int commonStart(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }
}
