import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints every country name that the JDK knows in the languages given, for make_fonts.py. */
final class CountryNames {

    private CountryNames() {}

    public static void main(String[] languageTags) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String tag : languageTags) {
            Locale language = Locale.forLanguageTag(tag);
            for (String code : Locale.getISOCountries()) {
                out.println(new Locale("", code).getDisplayCountry(language));
            }
        }
    }
}
