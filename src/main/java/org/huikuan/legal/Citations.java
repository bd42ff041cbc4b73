package org.huikuan.legal;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Says short signs in words: an article ({@code CPL 126}) by the name of its law, a letter ({@code L03}) by its name. What
 * is no such sign stays.
 */
public final class Citations {

    private static final Pattern ARTICLE = Pattern.compile(
            "\\b(CPLI|CPL|CC|LIM|EBL|SME|ARB|FEE|PRES|CONT|SALE|GUAR|BILL|NOTARY)( \\(\\d{4}\\))? (\\d+(?:-\\d+)?)\\b");
    private static final Pattern LETTER = Pattern.compile("(?<![\\w-])L\\d\\d(?![\\w-])");

    private final MessageSource messages;
    private final Locale locale;

    public Citations(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Of signs that stand by themselves. */
    public String words(@Nullable String signs) {
        String cited = articles(signs);
        return LETTER.matcher(cited).replaceAll(m -> Matcher.quoteReplacement(letter(cited, m)));
    }

    /** Of a sentence that has been said, where codes are words already. */
    public String articles(@Nullable String said) {
        return said == null ? "" : ARTICLE.matcher(said).replaceAll(m -> Matcher.quoteReplacement(article(m)));
    }

    /** A letter whose name stands before it already has it once. */
    private String letter(String text, MatchResult found) {
        String name = word("code.letter-code.", found.group());
        boolean named = text.substring(0, found.start()).stripTrailing().endsWith(name);
        return named ? found.group() : name + " (" + found.group() + ")";
    }

    private String article(MatchResult found) {
        String edition = found.group(2) == null ? "" : found.group(2);
        return messages.getMessage(
                "legal.article", new Object[] {word("legal.law.", found.group(1)), edition, found.group(3)}, locale);
    }

    private String word(String beginning, String code) {
        return String.valueOf(messages.getMessage(beginning + code, null, code, locale));
    }
}
