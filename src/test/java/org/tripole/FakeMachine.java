package org.tripole;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A machine that has what the test gives it: at first a display, every library, no programs. */
final class FakeMachine implements Machine {

    private final Map<String, String> variables = new HashMap<>(Map.of("DISPLAY", ":0"));
    private final Set<String> programs = new HashSet<>();
    private final Set<String> missingLibraries = new HashSet<>();
    private boolean linux = true;
    private boolean answering = true;

    FakeMachine withoutVariable(String name) {
        variables.remove(name);
        return this;
    }

    FakeMachine withVariable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    FakeMachine withProgram(String name) {
        programs.add(name);
        return this;
    }

    FakeMachine withoutLibrary(String file) {
        missingLibraries.add(file);
        return this;
    }

    FakeMachine withDeafDisplay() {
        answering = false;
        return this;
    }

    FakeMachine notLinux() {
        linux = false;
        return this;
    }

    @Override
    public boolean isLinux() {
        return linux;
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public boolean answers(DisplayName display) {
        return answering;
    }

    @Override
    public boolean lacksLibrary(String file) {
        return missingLibraries.contains(file);
    }

    @Override
    public boolean hasProgram(String name) {
        return programs.contains(name);
    }
}
