package org.journeymaps.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.problem.Text;
import org.junit.Test;

/** Knows built-in words in four languages and each project's own words in any spelling. */
public class TermBookTest {
    /** English, then Danish, Norwegian and Swedish. */
    private static final List<String> FEELINGS = List.of(
            "happy glad glad glad",
            "satisfied tilfreds fornøyd nöjd",
            "relieved lettet lettet lättad",
            "safe tryg trygg trygg",
            "delighted begejstret begeistret förtjust",
            "curious nysgerrig nysgjerrig nyfiken",
            "neutral neutral nøytral neutral",
            "indifferent ligeglad likegyldig likgiltig",
            "unsure usikker usikker osäker",
            "confused forvirret forvirret förvirrad",
            "worried bekymret bekymret orolig",
            "irritated irriteret irritert irriterad",
            "frustrated frustreret frustrert frustrerad",
            "angry vred sint arg",
            "disappointed skuffet skuffet besviken",
            "resigned opgivende oppgitt uppgiven",
            "overlooked overset oversett förbisedd");

    private final Vocabulary vocabulary = new Vocabulary();
    private final InMemoryTerms terms = new InMemoryTerms();

    /** T16. */
    @Test
    public void knowsFeelingsInFourLanguages() {
        assertThat(Vocabulary.KEYS.get(TermKind.FEELING)).hasSize(FEELINGS.size());
        for (String line : FEELINGS) {
            String[] words = line.split(" ");
            for (String word : words) {
                assertThat(vocabulary.keyOf(TermKind.FEELING, word)).as(word).contains(words[0]);
            }
        }
    }

    /** T05 and P10. */
    @Test
    public void knowsTheTypesThatAServiceDeskAndAShopMeet() {
        assertThat(Map.of(
                        "E-mail", "email",
                        "Telefon", "phone",
                        "Ventetid", "waiting",
                        "Landing page", "landingpage",
                        "Website", "website",
                        "Social media", "socialmedia",
                        "Mail system", "mailsystem"))
                .allSatisfy((word, key) -> assertThat(vocabulary.keyOf(TermKind.TYPE, word))
                        .as(word)
                        .contains(key));
    }

    @Test
    public void knowsABuiltInWordForItsOwnKindOnly() {
        assertThat(vocabulary.keyOf(TermKind.TYPE, "waiting")).contains("waiting");
        assertThat(vocabulary.keyOf(TermKind.CHANNEL, "waiting")).isEqualTo(Optional.empty());
        assertThat(vocabulary.keyOf(TermKind.DEPARTMENT, "HR")).isEmpty();
    }

    @Test
    public void addsAWordOnceInWhateverSpelling() {
        TermBook book = new TermBook(terms, vocabulary, 1);

        Term portal = book.named(TermKind.CHANNEL, "Serviceportal");

        assertThat(book.named(TermKind.CHANNEL, " SERVICEPORTAL ")).isEqualTo(portal);
        assertThat(new TermBook(terms, vocabulary, 1).named(TermKind.CHANNEL, "serviceportal"))
                .isEqualTo(portal);
        assertThat(terms.of(1)).containsExactly(portal);
        assertThat(portal.label()).isEqualTo(Text.verbatim("Serviceportal"));
    }

    @Test
    public void addsABuiltInWordOnceInWhateverLanguage() {
        TermBook book = new TermBook(terms, vocabulary, 1);

        Term angry = book.named(TermKind.FEELING, "vred");

        assertThat(book.named(TermKind.FEELING, "Sint")).isEqualTo(angry);
        assertThat(angry.label()).isEqualTo(Text.of("jm.term.feeling.angry"));
        assertThat(terms.of(1)).hasSize(1);
    }

    @Test
    public void learnsManyWordsAtOnceInWhateverSpelling() {
        TermBook book = new TermBook(terms, vocabulary, 1);
        Term portal = book.named(TermKind.CHANNEL, "Portal");

        book.learn(Map.of(
                TermKind.CHANNEL, List.of("portal", "Kiosk", " KIOSK"), TermKind.FEELING, List.of("vred", "sint")));

        assertThat(terms.of(1)).hasSize(3);
        assertThat(book.named(TermKind.CHANNEL, "portal")).isEqualTo(portal);
        assertThat(book.named(TermKind.CHANNEL, "kiosk").name()).isEqualTo("Kiosk");
        assertThat(book.named(TermKind.FEELING, "angry").key()).isEqualTo("angry");
        assertThat(terms.of(1)).hasSize(3);
    }

    @Test
    public void tellsNewWordsFromKnownOnes() {
        TermBook book = new TermBook(terms, vocabulary, 1);
        book.named(TermKind.CHANNEL, "Portal");

        assertThat(book.isNew(TermKind.CHANNEL, "portal")).isFalse();
        assertThat(book.isNew(TermKind.CHANNEL, "e-mail")).isFalse();
        assertThat(book.isNew(TermKind.CHANNEL, "Pigeon")).isTrue();
        assertThat(book.isNew(TermKind.DEPARTMENT, "Portal")).isTrue();
        assertThat(new TermBook(terms, vocabulary, 2).isNew(TermKind.CHANNEL, "Portal"))
                .isTrue();
    }
}
