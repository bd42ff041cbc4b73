package org.huikuan.letters.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.letters.LetterList;
import org.jspecify.annotations.Nullable;

/**
 * What the page of letters for release is asked for, as it was typed.
 *
 * @param from least amount that may be demanded, in whole units; what is no number counts as none
 * @param scope {@code all}: every letter that matches; anything else: the chosen ones
 */
public record ReleaseFilter(
        @Nullable String customer,
        @Nullable String code,
        @Nullable String collector,
        @Nullable String from,
        @Nullable String scope) {

    LetterList.Match match() {
        return new LetterList.Match(some(customer), some(code), some(collector), number(some(from)));
    }

    boolean isAll() {
        return "all".equals(scope);
    }

    public boolean isAny() {
        return some(customer) == null && some(code) == null && some(collector) == null && some(from) == null;
    }

    /** The same filter as part of an address; empty when it has nothing. */
    public String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "customer", customer);
        add(parts, "code", code);
        add(parts, "collector", collector);
        add(parts, "from", from);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        String word = some(value);
        if (word != null) {
            parts.add(name + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String some(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    private static @Nullable Long number(@Nullable String word) {
        String digits = word == null ? "" : word.replace(",", "").replaceAll("\\.\\d*$", "");
        return digits.matches("\\d{1,15}") ? Long.valueOf(digits) : null;
    }
}
