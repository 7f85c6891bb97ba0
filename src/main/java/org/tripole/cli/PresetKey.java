package org.tripole.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tripole.text.OptionText;
import org.tripole.view.Preset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the sheets of the window's export dialog as it is typed. */
final class PresetKey implements ITypeConverter<Preset> {

    private static final Map<String, Preset> KEYS = keys();

    private static Map<String, Preset> keys() {
        Map<String, Preset> keys = new LinkedHashMap<>();
        keys.put("slide", Preset.SLIDE_WIDE);
        keys.put("slide-4x3", Preset.SLIDE_CLASSIC);
        keys.put("a4-portrait", Preset.A4_PORTRAIT);
        keys.put("a4-landscape", Preset.A4_LANDSCAPE);
        keys.put("square", Preset.SQUARE);
        return keys;
    }

    @Override
    public Preset convert(String typed) {
        Preset preset = KEYS.get(typed.toLowerCase(Locale.ROOT));
        if (preset == null) {
            String all = String.join(", ", KEYS.keySet());
            throw new TypeConversionException(Words.text(OptionText.NO_PRESET, typed, all));
        }
        return preset;
    }
}
