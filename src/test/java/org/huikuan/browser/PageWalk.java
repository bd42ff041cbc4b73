package org.huikuan.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows the links of our own pages, breadth first. Of pages that differ only by a number or a query one is looked at;
 * files to download, the engine's applications and the way out are left aside.
 */
final class PageWalk {

    private static final Pattern LEFT_ASIDE = Pattern.compile(
            "^(/camunda|/api|/v3|/logout|/webjars|/actuator).*|.*\\.(pdf|xlsx|csv|zip|eml|json|txt|dmn|bpmn|xml)(\\?.*)?$|.*/download.*");
    private static final int MOST = 80;

    private final Page page;
    private final String language;
    private final Set<String> seen = new TreeSet<>();

    PageWalk(Page page, String language) {
        this.page = page;
        this.language = language;
    }

    /** A page as it was found. @param kind the same for pages that differ only by a number or a query */
    record Found(String path, String kind, int status, Page page) {}

    Set<String> seen() {
        return seen;
    }

    void from(String start, Consumer<Found> look) {
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty() && seen.size() < MOST) {
            String path = ahead.poll();
            if (!seen.add(kindOf(path))) {
                continue;
            }
            @Nullable Response answer = page.navigate(path);
            page.waitForLoadState();
            look.accept(new Found(path, kindOf(path), answer == null ? 200 : answer.status(), page));
            links().stream()
                    .filter(link -> !LEFT_ASIDE.matcher(link).matches())
                    .filter(link -> !link.contains("lang=") || link.contains("lang=" + language))
                    .forEach(ahead::add);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                  .map(a => new URL(a.href, location.href))
                  .filter(u => u.origin === location.origin)
                  .map(u => u.pathname + u.search)""");
    }

    /** Without query and with a star for each number, case, customer, hash, table or entry of the playbook. */
    private static String kindOf(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("/[A-Z]*\\d[\\w.-]*", "/*")
                .replaceAll("^(/settings/decisions)/[a-z-]+$", "$1/*")
                .replaceAll("^(/playbook/(?:entries|change))/(?!new$)[^/]+$", "$1/*")
                .replaceAll("/accounts/[^/]+/[^/]+", "/accounts/*/*");
    }
}
