package org.tripole.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InquiryTest {

    private final WaitingRunner runner = new WaitingRunner();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final List<Later<String>> heard = new ArrayList<>();
    private final Inquiry<String> inquiry =
            new Inquiry<>(runner, failures::add, () -> heard.add(known()));

    @Test
    void theSameQuestionIsWorkedOutOnceAndItsAnswerIsTold() {
        assertThat(ask("France")).isEqualTo(new Later.Awaited<>());
        ask("France");
        runner.finish();

        assertThat(ask("France")).isEqualTo(new Later.Arrived<>("About France"));
        assertThat(heard).containsExactly(new Later.Arrived<>("About France"));
        assertThat(runner.count()).isEqualTo(1);
    }

    @Test
    void anotherQuestionTakesThePlaceOfTheFirst() {
        ask("France");
        runner.finish();
        assertThat(ask("Chile")).isEqualTo(new Later.Awaited<>());
        runner.finish();

        assertThat(known()).isEqualTo(new Later.Arrived<>("About Chile"));
    }

    @Test
    void aFailureIsAnAnswerAndIsReported() {
        ask("France");
        runner.fail();

        assertThat(ask("France")).isEqualTo(new Later.Failed<>());
        assertThat(failures).extracting(Throwable::getMessage).containsExactly("broken");
    }

    @Test
    void whatWasCancelledIsAskedAgainButWhatIsKnownStaysKnown() {
        ask("France");
        inquiry.cancel();
        ask("France");
        runner.finish();
        inquiry.cancel();

        assertThat(ask("France")).isEqualTo(new Later.Arrived<>("About France"));
        assertThat(runner.count()).isEqualTo(2);
    }

    @Test
    void whatIsForgottenIsAskedAgainEvenWhenItWasKnown() {
        ask("France");
        runner.finish();
        inquiry.forget();

        assertThat(ask("France")).isEqualTo(new Later.Awaited<>());
        assertThat(runner.count()).isEqualTo(2);
    }

    private Later<String> ask(String country) {
        return inquiry.ask(country, progress -> "About " + country);
    }

    private Later<String> known() {
        return inquiry.answer();
    }
}
