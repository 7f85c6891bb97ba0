package org.tripole.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApprovedTest {

    @TempDir Path folder;

    @Test
    void theApprovedTextPasses() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "layer x\r\n");
        Approved.assertApproved("a", "layer x\n", folder);
    }

    @Test
    void anotherTextFailsWithTheCommandThatApprovesIt() throws Exception {
        Files.writeString(folder.resolve("approved-test.txt"), "layer x\n");
        assertThatThrownBy(() -> Approved.assertApproved("approved-test", "layer y\n", folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cp target/pictures/approved-test.txt " + folder);
        assertThat(Path.of("target/pictures/approved-test.txt")).hasContent("layer y\n");
    }

    @Test
    void aPictureThatNobodyApprovedFails() {
        assertThatThrownBy(() -> Approved.assertApproved("approved-none", "layer y\n", folder))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theLastBitsOfANumberDoNotShow() {
        assertThat(TextSurface.of(disc(0.1 + 0.2, -1e-12)))
                .isEqualTo(TextSurface.of(disc(0.3, 0)))
                .contains("  disc 0.3,0 r 2 fill #010203 = actor IND\n");
    }

    private static Picture disc(double x, double y) {
        Disc disc =
                new Disc(
                        new Point(x, y),
                        2,
                        Ink.fill(new Rgb(1, 2, 3)),
                        new Ref(Ref.Kind.ACTOR, "IND"));
        return new Picture(
                new Box(0, 0, 1, 1),
                new Rgb(255, 255, 255),
                new Picture.Words("", ""),
                List.of(Layer.of("nodes", List.of(disc))));
    }
}
