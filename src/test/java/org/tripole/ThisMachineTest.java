package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ThisMachineTest {

    private final ThisMachine machine = new ThisMachine();

    @Test
    void aListeningPortIsAnAnsweringDisplay() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var display = new DisplayName("127.0.0.1", server.getLocalPort() - 6000);
            assertThat(machine.answers(display)).isTrue();
        }
    }

    @Test
    void aDisplayThatNobodyServesDoesNotAnswer() {
        assertThat(machine.answers(new DisplayName("", 9871))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLibraryOfEveryLinuxProgramIsFound() {
        assertThat(machine.lacksLibrary("libc.so.6")).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aShellIsOnThePathAndAnInventedProgramIsNot() {
        assertThat(machine.hasProgram("sh")).isTrue();
        assertThat(machine.hasProgram("no-such-program-anywhere")).isFalse();
    }

    @Test
    void aVariableThatIsNotSetIsEmpty() {
        assertThat(machine.variable("NO_SUCH_VARIABLE_ANYWHERE")).isEmpty();
    }
}
