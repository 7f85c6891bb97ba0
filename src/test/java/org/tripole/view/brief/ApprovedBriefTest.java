package org.tripole.view.brief;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.data.DataFolder;
import org.tripole.draw.Approved;
import org.tripole.draw.Picture;
import org.tripole.work.Progress;

/** A brief on the worked example, mark by mark, against drawings that a person has approved. */
class ApprovedBriefTest {

    private final List<Picture> pages =
            new Briefs(
                            new DataFolder(Path.of("src/test/resources/golden/data"))
                                    .read(Progress.NONE)
                                    .dataset()
                                    .orElseThrow())
                    .pages("XBB");

    @Test
    void theFirstPageIsDrawnAsApproved() {
        Approved.assertApproved("brief-golden-1", pages.get(0));
    }

    @Test
    void theSecondPageIsDrawnAsApproved() {
        Approved.assertApproved("brief-golden-2", pages.get(1));
    }
}
