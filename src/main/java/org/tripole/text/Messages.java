package org.tripole.text;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks sentences up in one language; falls back to English where a translation is missing. */
public final class Messages {

    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    /** Sentences in the language of {@code locale}; numbers and dates in them follow it too. */
    public Messages(Locale locale) {
        this.locale = locale;
    }

    /** The language of the sentences. */
    public Locale locale() {
        return locale;
    }

    /**
     * The sentence under {@code key} with {@code arguments} in their places, in the form of {@link
     * MessageFormat} (an apostrophe is written twice).
     */
    public String text(MessageKey key, Object... arguments) {
        return format(key).format(arguments);
    }

    /**
     * The same sentence, with {@link MessageFormat.Field#ARGUMENT} over what each argument gave.
     */
    public AttributedCharacterIterator marked(MessageKey key, Object... arguments) {
        return format(key).formatToCharacterIterator(arguments);
    }

    private MessageFormat format(MessageKey key) {
        return new MessageFormat(bundle(key).getString(key.name()), locale);
    }

    private ResourceBundle bundle(MessageKey key) {
        String name = "org.tripole.text." + key.getDeclaringClass().getSimpleName();
        return ResourceBundle.getBundle(name, locale, NO_DEFAULT_LOCALE);
    }
}
