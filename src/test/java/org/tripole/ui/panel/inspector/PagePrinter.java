package org.tripole.ui.panel.inspector;

import java.util.List;
import java.util.stream.Collectors;
import org.tripole.ui.kit.ShareLine;

/** A page as plain text, one block a line; what is folded stands indented below its label. */
final class PagePrinter {

    private PagePrinter() {}

    static String print(Page page) {
        StringBuilder text = new StringBuilder(page.kicker() + " | " + page.title() + "\n");
        for (Section section : page.sections()) {
            text.append("# ").append(section.heading()).append("\n");
            text.append(print(section.blocks()));
        }
        return text.toString();
    }

    static String print(List<Block> blocks) {
        return blocks.stream().map(PagePrinter::line).collect(Collectors.joining());
    }

    private static String line(Block block) {
        if (block instanceof Block.Sentence sentence) {
            return sentence.text() + "\n";
        } else if (block instanceof Block.Shares shares) {
            return shares.lines().stream().map(ShareLine::spoken).collect(Collectors.joining("\n"))
                    + "\n";
        } else if (block instanceof Block.Entry entry) {
            return "> "
                    + entry.title()
                    + " / "
                    + entry.detail().replace('\n', ' ')
                    + " / "
                    + entry.figure()
                    + "\n";
        } else if (block instanceof Block.Fact fact) {
            return fact.name() + ": " + fact.value() + "\n";
        } else if (block instanceof Block.Folded folded) {
            return "+ " + folded.label() + "\n" + print(folded.blocks()).indent(4);
        } else if (block instanceof Block.Address address) {
            return "@ " + address.url() + "\n";
        } else if (block instanceof Block.Offer offer) {
            return "[" + offer.label() + "]\n";
        } else if (block instanceof Block.Working working) {
            return "... " + working.text() + "\n";
        }
        throw new AssertionError(block);
    }
}
