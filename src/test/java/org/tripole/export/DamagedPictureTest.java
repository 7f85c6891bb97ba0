package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.export.CarriedState.Found;

/** Whatever happens to a file, reading it ends in an answer, and never in a false state. */
final class DamagedPictureTest {

    private static final int DAMAGES = 500;
    private static final String STATE = CarriedStateTest.STATE.repeat(40);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void fiveHundredDamagesGiveAnAnswerAndNeverAnotherState(PictureFormat format) throws Exception {
        byte[] sound = bytes(format);
        Random random = new Random(format.name().hashCode());
        int answersOtherThanTheState = 0;
        for (int i = 0; i < DAMAGES; i++) {
            CarriedState answer = read(damaged(sound, random));
            if (answer instanceof Found found) {
                assertThat(found.state()).as("damage %d", i).isEqualTo(STATE);
            } else {
                answersOtherThanTheState++;
            }
        }
        assertThat(answersOtherThanTheState).isBetween(DAMAGES / 20, DAMAGES - 1);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void everyFlippedBitNearTheStateIsHarmless(PictureFormat format) throws Exception {
        byte[] sound = bytes(format);
        int start = startOfState(sound);
        for (int at = Math.max(0, start - 300); at < start + 700; at++) {
            byte[] changed = sound.clone();
            changed[at] ^= (byte) (1 << at % 8);
            if (read(changed) instanceof Found found) {
                assertThat(found.state()).as("byte %d", at).isEqualTo(STATE);
            }
        }
    }

    private static int startOfState(byte[] file) {
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        return Math.max(text.indexOf("iTXttripole"), text.indexOf("vnd.tripole.view"));
    }

    /** One of four kinds: a flipped bit, a cut, a stretch of noise, nothing but noise. */
    private static byte[] damaged(byte[] sound, Random random) {
        byte[] file = sound.clone();
        // Half of all damage strikes the first part, where most of what is read lies.
        int reach = random.nextBoolean() ? file.length : Math.min(file.length, 3000);
        int at = random.nextInt(reach);
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> file[at] ^= (byte) (1 << random.nextInt(8));
            case 3, 4 -> file = Arrays.copyOf(file, at);
            case 5, 6 -> {
                for (int i = at; i < Math.min(file.length, at + 40); i++) {
                    file[i] = (byte) random.nextInt();
                }
            }
            default -> random.nextBytes(file);
        }
        return file;
    }

    private CarriedState read(byte[] content) throws Exception {
        Path file = folder.resolve("file");
        Files.write(file, content);
        return CarriedState.read(file);
    }

    private static byte[] bytes(PictureFormat format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportOptions options = ExportOptions.standard().withPayload(STATE);
        PictureFile.write(DemonstrationPicture.create(), format, options, bytes);
        return bytes.toByteArray();
    }
}
