package org.huikuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.huikuan.testing.Visitor;

/** The screens of Tasklist, Cockpit, Admin and Welcome in one language, and what is wrong with their words. */
final class EngineScreens {

    /**
     * Texts that a person sees: untranslated keys, and in Chinese whatever has three English words in a row. Models,
     * forms and cards carry both languages side by side and are left out; the foot names the engine.
     */
    private static final String WRONG_WORDS = """
            language => {
              const wrong = [];
              const ours = '.huikuan-form, .huikuan-card, svg, .djs-container, script, style, [cam-widget-footer]';
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode.textContent.trim();
                const element = texts.currentNode.parentElement;
                if (!text || element.closest(ours) || !element.checkVisibility()) continue;
                const english = /[A-Za-z]+ +[A-Za-z]+ +[A-Za-z]+/.test(text) && !/\\p{Script=Han}/u.test(text);
                if (/\\b[A-Z]{2,}_[A-Z_]{2,}/.test(text) || (language === 'zh' && english)) wrong.push(text);
              }
              return wrong;
            }
            """;

    private final Visitor visitor;
    private final String language;

    EngineScreens(Visitor visitor, String language) {
        this.visitor = visitor;
        this.language = language;
    }

    /** Somebody logs in and chooses the language on our pages. */
    EngineScreens seenBy(String user) {
        visitor.givesItsPlaceTo(user, user);
        page().navigate("/?lang=" + language);
        return this;
    }

    private Page page() {
        return visitor.page();
    }

    EngineScreens opens(String application, String place, String expected) {
        page().navigate(
                        "/camunda/app/" + application + "/default/" + place,
                        new NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        return sees(application, expected);
    }

    EngineScreens clicks(String application, String what, String expected) {
        page().locator(what).first().click();
        return sees(application, expected);
    }

    private EngineScreens sees(String screen, String expected) {
        page().locator(expected).first().waitFor();
        visitor.looks("engine-" + screen + "-" + language + "-" + Integer.toHexString(expected.hashCode()));
        Assertions.assertThat((List<?>) page().evaluate(WRONG_WORDS, language))
                .as(screen + " with " + expected)
                .isEmpty();
        assertThat(page().locator(".ce-eol-banner")).isHidden();
        assertThat(page().locator(".brand-name")).containsText("zh".equals(language) ? "回款" : "Huikuan");
        return this;
    }

    EngineScreens offers(String what) {
        assertThat(page().locator(what).first()).isVisible();
        return this;
    }

    EngineScreens offersNo(String what) {
        for (Locator one : page().locator(what).all()) {
            assertThat(one).isHidden();
        }
        return this;
    }

    /** On a phone nothing is wider than the screen. */
    EngineScreens fitsAPhone(String name, String expected) {
        visitor.holdsAPhone(true);
        page().reload();
        page().locator(expected).first().waitFor();
        visitor.looks("engine-" + name + "-" + language + "-phone");
        Assertions.assertThat(
                        (Boolean) page().evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " on a phone")
                .isTrue();
        visitor.holdsAPhone(false);
        return this;
    }
}
