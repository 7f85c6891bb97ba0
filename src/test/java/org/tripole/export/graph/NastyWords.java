package org.tripole.export.graph;

import java.util.List;
import java.util.Random;

/** Words that trip up careless writers, mixed by a seed. */
final class NastyWords {

    private static final List<String> PIECES =
            List.of(
                    "<",
                    ">",
                    "&",
                    "&amp;",
                    "\"",
                    "'",
                    "]]>",
                    "\\",
                    "\\n",
                    "\n",
                    "\r",
                    "\t",
                    " ",
                    ",",
                    ";",
                    "=1+1",
                    "-2",
                    "@x",
                    "+3",
                    "中国",
                    "\u202Bالصين\u202C",
                    "é",
                    "😀",
                    "\u2028",
                    "{",
                    "}",
                    "[",
                    "->",
                    "//",
                    "#",
                    "plain",
                    "null",
                    "NaN",
                    "\u00A0");

    private final Random random;

    NastyWords(long seed) {
        this.random = new Random(seed);
    }

    /** Up to seven pieces, never blank at both ends, so that ids stay ids. */
    String next() {
        StringBuilder words = new StringBuilder("w");
        for (int left = random.nextInt(7); left > 0; left--) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.append('.').toString();
    }

    /** The same, beginning with any piece. */
    String nextCell() {
        return PIECES.get(random.nextInt(PIECES.size())) + next();
    }

    boolean toss() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double number() {
        return random.nextGaussian() * Math.pow(10, random.nextInt(9) - 4);
    }
}
