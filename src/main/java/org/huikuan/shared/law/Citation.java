package org.huikuan.shared.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.shared.Code;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Articles of one law. It is kept beside what it belongs to, as {@code CPL 126}, {@code CC 552, 681-694; GUAR 7-8} or
 * {@code ARB (2025) 72}: the sign of the law, the year of its text, the articles. Readers get the law's name.
 *
 * @param edition the year of the text; null: the one in force on the day of what the citation belongs to
 * @param articles numbers, or ranges of them
 */
public record Citation(Statute law, @Nullable String edition, List<String> articles) {

    private static final Pattern PART = Pattern.compile(
            "(?:(?<law>[A-Z]+)(?: \\((?<edition>\\d{4})\\))? )?(?<article>\\d+(?:-\\d+)?)(?: \\((?<year>\\d{4})\\))?");

    public Citation {
        articles = List.copyOf(articles);
    }

    public static Citation of(Statute law, String... articles) {
        return new Citation(law, null, List.of(articles));
    }

    /** What is kept, for a reader; what a house has written in its own way stays as it is. */
    public static Sentence said(String kept) {
        List<Citation> all = read(kept);
        return all.isEmpty()
                ? Sentence.words(kept)
                : Sentence.joined("; ", all.stream().map(Citation::said).toArray());
    }

    /** Empty when any of it is no citation. */
    static List<Citation> read(String kept) {
        List<Citation> all = new ArrayList<>();
        for (String part : kept.split("[;,]")) {
            Matcher read = PART.matcher(part.strip());
            if (!read.matches() || !add(all, read)) {
                return List.of();
            }
        }
        return all;
    }

    /** A number without a law belongs to the law before it. */
    private static boolean add(List<Citation> all, Matcher read) {
        String law = read.group("law");
        if (law != null) {
            String edition = read.group("edition") == null ? read.group("year") : read.group("edition");
            return Code.find(Statute.class, law)
                    .map(known -> all.add(new Citation(known, edition, List.of(read.group("article")))))
                    .orElse(false);
        }
        if (all.isEmpty()) {
            return false;
        }
        Citation before = all.remove(all.size() - 1);
        List<String> articles = new ArrayList<>(before.articles);
        articles.add(read.group("article"));
        return all.add(new Citation(before.law, before.edition, articles));
    }

    /** In the words of its reader. */
    public Sentence said() {
        return edition == null
                ? CitationSays.ARTICLE.with(law, articles)
                : CitationSays.ARTICLE_OF.with(law, edition, articles);
    }
}
