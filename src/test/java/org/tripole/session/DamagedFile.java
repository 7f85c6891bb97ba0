package org.tripole.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tripole.text.Messages;

/**
 * A file of things saved under names, which a test damages.
 *
 * @param <T> all of them together
 */
record DamagedFile<T>(KeptFile<T> file, Path path) {

    /** Puts something wrong in the place of a part; answers why the file is not read any more. */
    String whyUnreadable(String part, @Nullable String wrong) throws IOException {
        String text = Files.readString(path);
        String damaged = text.replaceFirst(part, wrong == null ? "" : wrong);
        assertThat(damaged).isNotEqualTo(text);
        Files.writeString(path, damaged);

        KeptFound<T> found = file.read();

        assertThat(found).isInstanceOf(KeptFound.Unreadable.class);
        assertThat(Files.readString(path)).isEqualTo(damaged);
        return ((KeptFound.Unreadable<T>) found).why(new Messages(Locale.ENGLISH));
    }

    /** Reads the file so many times, each with another byte changed. */
    void isAnsweredWhateverByteIsWrong(int times) throws IOException {
        Random random = new Random(4);
        byte[] sound = Files.readAllBytes(path);
        for (int i = 0; i < times; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Files.write(path, damaged);

            assertThat(file.read())
                    .isInstanceOfAny(KeptFound.Read.class, KeptFound.Unreadable.class);
        }
    }
}
