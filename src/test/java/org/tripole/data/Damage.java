package org.tripole.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to damage the bytes of a file. */
enum Damage {
    CUT {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    HOLE {
        @Override
        byte[] of(byte[] bytes, Random random) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
            byte[] rest = Arrays.copyOf(bytes, bytes.length - to + from);
            System.arraycopy(bytes, to, rest, from, bytes.length - to);
            return rest;
        }
    },
    FLIPPED_BYTES {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] flipped = bytes.clone();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    NO_UTF8 {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] broken = bytes.clone();
            broken[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
            return broken;
        }
    },
    SWAPPED_STRINGS {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return replaceValue(bytes, random, "\"" + word(random) + "\"");
        }
    },
    WRONG_TYPE {
        @Override
        byte[] of(byte[] bytes, Random random) {
            List<String> others = List.of("null", "true", "-1", "[]", "{}", "\"\"", "[[1]]", "0.5");
            return replaceValue(bytes, random, others.get(random.nextInt(others.size())));
        }
    },
    HUGE_NUMBER {
        @Override
        byte[] of(byte[] bytes, Random random) {
            List<String> huge =
                    List.of("1e999", "-1e999", "9".repeat(5_000), "1e-999999999", "1E2147483648");
            return replaceValue(bytes, random, huge.get(random.nextInt(huge.size())));
        }
    },
    DEEP_NESTING {
        @Override
        byte[] of(byte[] bytes, Random random) {
            int depth = 60 + random.nextInt(20_000);
            return replaceValue(bytes, random, "[".repeat(depth) + "]".repeat(depth));
        }
    },
    LONG_STRING {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return replaceValue(bytes, random, "\"" + "\\u0000é{".repeat(20_000) + "\"");
        }
    },
    REPEATED_KEY {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return replaceValue(
                    bytes, random, "1, \"id\": \"a\", \"id\": \"a\", \"date\": \"2020\"");
        }
    },
    SWAPPED_KEY {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return replaceOne(bytes, random, KEY, "\"" + word(random) + "\":");
        }
    };

    private static final Pattern VALUE = Pattern.compile("(?<=[:\\[,] ?)(\"[^\"]*\"|-?[0-9.]+)");
    private static final Pattern KEY = Pattern.compile("\"[^\"]*\":");

    /** The damaged bytes; seeded, so that a failure comes again. */
    abstract byte[] of(byte[] bytes, Random random);

    private static byte[] replaceValue(byte[] bytes, Random random, String other) {
        return replaceOne(bytes, random, VALUE, other);
    }

    private static byte[] replaceOne(byte[] bytes, Random random, Pattern part, String other) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher matcher = part.matcher(text);
        if (!matcher.find(random.nextInt(text.length())) && !matcher.find(0)) {
            return bytes;
        }
        String damaged = text.substring(0, matcher.start()) + other + text.substring(matcher.end());
        return damaged.getBytes(StandardCharsets.UTF_8);
    }

    private static String word(Random random) {
        List<String> words =
                List.of(
                        "FRA",
                        "un",
                        "member",
                        "waico",
                        "A",
                        "2026-02-30",
                        "../../x",
                        "ties",
                        "\\ud800");
        return words.get(random.nextInt(words.size()));
    }
}
