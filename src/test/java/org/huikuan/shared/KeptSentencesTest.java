package org.huikuan.shared;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.huikuan.testing.Beside;
import org.huikuan.testing.ClassRules;
import org.huikuan.testing.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept today is read as a key with its facts; the readers of old rows never see it. */
@Beside
class KeptSentencesTest extends ClassRules {

    /** Each reads rows of before sentences had keys, and nothing else. */
    private static final Set<String> READERS_OF_OLD_ROWS = Set.of("JournalWords", "ReasonWords", "DigestPages");

    static final ArchRule sentencesAreMadeOfKeys = noClasses()
            .that()
            .resideOutsideOfPackage("..shared")
            .should()
            .callConstructor(Sentence.class, String.class, java.util.List.class)
            .because("a text of its own would be read as an old row; a key or what a person wrote is a factory's");

    static final ArchRule oldRowsHaveTheirReaders = noClasses()
            .that(new DescribedPredicate<JavaClass>("are no readers of old rows") {
                @Override
                public boolean test(JavaClass c) {
                    return !c.getPackageName().endsWith(".shared")
                            && READERS_OF_OLD_ROWS.stream()
                                    .noneMatch(r -> c.getFullName().contains("." + r));
                }
            })
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("asks for the text of an old row") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    return access instanceof JavaCall<?>
                            && access.getTargetOwner().isEquivalentTo(Sentence.class)
                            && Set.of("isOld", "kept").contains(access.getName());
                }
            })
            .because("what is said today is said by its key");

    @ParameterizedTest
    @ValueSource(strings = {"journal", "refusals"})
    void everySentenceComesBackAsWhatItWas(String bundle) {
        ResourceBundle words = ResourceBundle.getBundle("i18n/" + bundle, Locale.ENGLISH);

        assertThat(words.keySet()).isNotEmpty().allSatisfy(key -> {
            Sentence said = Sentence.of(
                    key,
                    Arg.text("received 5"),
                    "import 7 undone",
                    Money.of("5.00", "CNY"),
                    LocalDate.parse("2026-03-02"),
                    Arg.text("{\"say\":\"told.until\"}"));
            Sentence read = SentenceText.read(SentenceText.write(said));

            assertThat(read).isEqualTo(said);
            assertThat(read).satisfies(r -> assertThat(r.isOld()).isFalse());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"received 5", "import 7 undone", "registered-mail 2026-10-19 RR", "missing", "{\"say\":\"x\"}"})
    void whatAPersonWritesIsNoOldRow(String words) {
        Sentence read = SentenceText.read(SentenceText.write(Sentence.words(words)));

        assertThat(read).hasToString(words);
        assertThat(read).satisfies(r -> assertThat(r.isOld()).isFalse());
    }

    @Override
    protected JavaClasses read() {
        return Program.all();
    }
}
