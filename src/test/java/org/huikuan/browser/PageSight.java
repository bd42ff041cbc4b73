package org.huikuan.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be seen to be wrong with a page, a sentence for each fault. */
final class PageSight {

    private static final double MOST_SHIFT = 0.1;
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z]+(\\.[a-zA-Z][\\w-]*)+");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)+");
    private static final Pattern ENGLISH = Pattern.compile("(^|.*?[^\\w@.-])[a-z]+ [a-z]+ [a-z]+([^\\w@.-].*|$)");

    /** Names of languages, and the product's. */
    private static final Set<String> OF_BOTH = Set.of("中文", "简体中文", "English", "Huikuan 回款", "回款", "Huikuan");

    /** Texts of labels, headings, buttons and so on: the page's own words, never the ledger's. */
    private static final String OWN_WORDS = """
            () => [...document.querySelectorAll('h1,h2,h3,h4,label,th,dt,legend,summary,button,.badge,.nav-link,.dropdown-item')]
              .filter(e => e.checkVisibility() && !e.closest('[data-hk-data]'))
              .map(e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.textContent).join(' ').trim())
              .filter(t => t)""";

    private static final String ALL_TEXT = """
            () => {
              const walker = document.createTreeWalker(document.querySelector('main') || document.body, NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) {
                const e = walker.currentNode.parentElement;
                if (e && e.checkVisibility() && !e.closest('[data-hk-data],code,pre,kbd,svg,textarea,script,style')) {
                  const t = walker.currentNode.textContent.trim();
                  if (t) { texts.push(t); }
                }
              }
              return texts;
            }""";

    private static final String SHIFT = """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value; }))
                .observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done(String(sum))));
            })""";

    private PageSight() {}

    static Stream<String> notAnswered(PageWalk.Found found) {
        return found.status() < 400 ? Stream.of() : Stream.of("answers " + found.status());
    }

    static Stream<String> untranslated(PageWalk.Found found, String language) {
        Stream<String> own = texts(found, OWN_WORDS).stream()
                .filter(text -> !OF_BOTH.contains(text))
                .filter(text -> language.equals("en") && CHINESE.matcher(text).matches());
        Stream<String> any = texts(found, ALL_TEXT).stream()
                .filter(text -> !OF_BOTH.contains(text))
                .filter(text -> KEY.matcher(text).matches()
                        || language.equals("zh")
                                && !CHINESE.matcher(text).matches()
                                && (CODE.matcher(text).matches()
                                        || ENGLISH.matcher(text).matches()));
        return Stream.concat(own, any).distinct().map(text -> "untranslated: " + cut(text));
    }

    static Stream<String> jumps(PageWalk.Found found) {
        double shift = Double.parseDouble(String.valueOf(found.page().evaluate(SHIFT)));
        return shift < MOST_SHIFT ? Stream.of() : Stream.of("its layout shifts by " + shift);
    }

    /** Leaves the page at a desk's width. */
    static Stream<String> sideways(PageWalk.Found found) {
        found.page().setViewportSize(390, 844);
        Object width = found.page().evaluate("() => document.scrollingElement.scrollWidth");
        found.page().setViewportSize(1280, 900);
        return ((Number) width).intValue() <= 390 ? Stream.of() : Stream.of("is " + width + " px wide on a phone");
    }

    static Stream<String> barriers(PageWalk.Found found) {
        List<Rule> violations =
                new AxeBuilder(found.page()).setLegacyMode(true).analyze().getViolations();
        return violations.stream()
                .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                .map(rule -> "axe: " + rule.getId() + ", " + rule.getHelp() + ": "
                        + cut(rule.getNodes().get(0).getHtml()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(PageWalk.Found found, String script) {
        return (List<String>) found.page().evaluate(script);
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 160 ? line : line.substring(0, 160) + "…";
    }
}
