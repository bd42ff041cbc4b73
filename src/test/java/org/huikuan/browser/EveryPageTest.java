package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.testing.Beside;
import org.huikuan.testing.DemoApplication;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each role walks all pages it finds by links, from home on, in both languages, at a desk and with a phone: every page
 * answers, says nothing untranslated, does not jump while it loads, does not scroll sideways on a phone, and axe finds
 * nothing serious.
 */
@SuppressWarnings("NullAway.Init") // set before the first test
@Beside
class EveryPageTest {

    /** What axe has seen: each page once, in the language of whoever found it first. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private static Visitor visitor;

    @BeforeAll
    static void opensABrowser() {
        visitor = Visitor.at(DemoApplication.shared().address());
    }

    @AfterAll
    static void closesIt() {
        visitor.close();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "carol,zh",
        "carol,en",
        "mei,zh",
        "mei,en",
        "lin,zh",
        "lin,en",
        "fang,zh",
        "fang,en",
        "xu,zh",
        "xu,en",
        "admin,zh",
        "admin,en"
    })
    void isWholeForEverybody(String person, String language) {
        visitor.givesItsPlaceTo(person, person);
        PageWalk walk = new PageWalk(visitor.page(), language);
        Map<String, String> wrong = new LinkedHashMap<>();
        walk.from("/?lang=" + language, page -> Stream.of(
                        PageSight.notAnswered(page),
                        PageSight.untranslated(page, language),
                        PageSight.jumps(page),
                        PageSight.sideways(page),
                        LOOKED_AT.add(page.kind()) ? PageSight.barriers(page) : Stream.<String>empty())
                .flatMap(found -> found)
                .forEach(found -> wrong.merge(page.path(), found, (a, b) -> a + "\n    " + b)));

        assertThat(walk.seen()).as("pages that " + person + " finds").hasSizeGreaterThan(5);
        assertThat(wrong).as("what is wrong on pages, for " + person).isEmpty();
    }
}
