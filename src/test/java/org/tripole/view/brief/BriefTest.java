package org.tripole.view.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;
import org.tripole.score.Item;

/** What briefs on the shipped data say. */
class BriefTest {

    private final Briefs briefs = new Briefs(Shipped.dataset());

    @Test
    void theFirstPageNamesTheCountryItsLabelAndHowSureThatIs() {
        Picture page = briefs.pages("KEN").get(0);

        assertThat(Briefs.words(page))
                .startsWith("Tripole brief, as of 21 Nov 2026 State · Eastern Africa Kenya")
                .contains("Between UN-centric and alliance-led; fairly sure", "version 2026.11.21");
        assertThat(page.words().title()).isEqualTo("Kenya: between UN-centric and alliance-led");
    }

    @Test
    void thePictureNamesAndRingsTheCountry() {
        Picture page = briefs.pages("KEN").get(0);

        assertThat(Briefs.labels(page))
                .filteredOn(label -> new Ref(Ref.Kind.ACTOR, "KEN").equals(label.ref()))
                .extracting(label -> label.text().words())
                .containsExactly("Kenya");
        assertThat(discs(page)).filteredOn(disc -> disc.ink().fill() == null).hasSize(3);
    }

    @Test
    void threeFindingsAreSaidAndNoneRepeatsTheLabel() {
        assertThat(findings("KEN"))
                .hasSize(3)
                .allMatch(sentence -> sentence.endsWith("."))
                .noneMatch(sentence -> sentence.contains("stands between"));
    }

    @Test
    void theFindingOfTheWeightiestActIsTrueByItsRow() {
        Item first = WeighedActs.of(briefs.dossier("KEN")).acts().get(0);

        assertThat(first.tie().target().value()).isEqualTo("waico");
        assertThat(findings("KEN")).contains("Kenya: its act towards WAICO weighs most, 18 %.");
    }

    @Test
    void actsThatDoNotFitAreCountedWithTheirWeight() {
        Dossier dossier = briefs.dossier("USA");
        String words = Briefs.words(Briefs.pages(dossier).get(1));
        WeighedActs acts = WeighedActs.of(dossier);
        long listed =
                acts.acts().stream()
                        .map(item -> dossier.target(item.tie().target()).shortName())
                        .filter(name -> words.contains(" " + name + " "))
                        .count();

        assertThat(acts.size()).isEqualTo(53);
        assertThat(listed).isBetween(15L, 52L);
        assertThat(words).containsPattern("\\d+ more acts carry \\d+ % of the weight");
    }

    @Test
    void everyNoteOnASourceWithAnAddressLeadsThere() {
        Map<Ref, URI> addresses = Brief.addresses(Shipped.dataset());
        for (String id : List.of("KEN", "CHN", "HKG")) {
            List<Label> notes = notes(briefs.pages(id).get(1));

            assertThat(notes).isNotEmpty();
            assertThat(notes)
                    .allMatch(note -> addresses.containsKey(note.ref()) == hasAddress(note.ref()));
        }
    }

    @Test
    void thinEvidenceGivesNoLabelNoNeighboursAndHollowBars() {
        List<Picture> pages = briefs.pages("HKG");

        assertThat(Briefs.words(pages.get(0)))
                .contains(
                        "Thin evidence: too few acts for a label",
                        "Special administrative region of China",
                        "Too few acts to say who acts alike.",
                        "Hollow: thin evidence");
        assertThat(Briefs.words(pages.get(1))).contains("There is no label to change");
    }

    @Test
    void anActorWithoutActsIsSaidToHaveNone() {
        String silent =
                Shipped.dataset().actors().stream()
                        .map(actor -> actor.id().value())
                        .filter(BriefTest::isSilent)
                        .findFirst()
                        .orElseThrow();

        assertThat(Briefs.words(briefs.pages(silent).get(1)))
                .contains("No act that tells the approaches apart was found by 21 Nov 2026.");
    }

    @Test
    void anOrganisationHasABriefLikeAState() {
        assertThat(Briefs.words(briefs.pages("EU").get(0)))
                .contains("Organisation European Union", "European Union backs 21 initiatives");
    }

    @Test
    void whatIsNotKnownIsCountedAndNotTakenForAStance() {
        assertThat(Briefs.words(briefs.pages("KEN").get(1)))
                .contains("No act found by 21 Nov 2026 for 75 of 96 institutions")
                .contains("No act found is not a stance.")
                .contains("37 of these were collected only in part");
    }

    @Test
    void aTargetWithoutWhichTheLabelChangesIsNamedWithTheOtherLabel() {
        assertThat(Briefs.words(briefs.pages("KEN").get(1)))
                .contains("Without AI institutes network: leaning UN-centric.");
    }

    private static boolean isSilent(String id) {
        return Shipped.scores().explanation(new ActorId(id)).items().stream()
                .allMatch(item -> item.mass() == 0);
    }

    private static boolean hasAddress(Ref ref) {
        return Shipped.dataset()
                .source(new SourceId(ref.id()))
                .flatMap(Source::address)
                .isPresent();
    }

    private List<String> findings(String id) {
        Dossier dossier = briefs.dossier(id);
        BriefWords words = new BriefWords(dossier, Briefs.look().messages());
        return new ThreeFindings(dossier, words).sentences();
    }

    private static List<Label> notes(Picture page) {
        return Briefs.labels(page).stream()
                .filter(label -> label.ref() != null)
                .filter(label -> label.ref().kind() == Ref.Kind.SOURCE)
                .toList();
    }

    private static List<Disc> discs(Picture page) {
        return page.layers().stream()
                .filter(layer -> layer.name().equals("selection"))
                .flatMap(layer -> layer.marks().stream())
                .filter(Disc.class::isInstance)
                .map(Disc.class::cast)
                .toList();
    }
}
