package org.huikuan.legal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A paper put together from headings, pairs, tables, lists and sentences; printed, and shown as a page, alike. */
final class Paper {

    private final String title;
    private final String about;
    private final PaperText text;
    private final List<Map<String, Object>> blocks = new ArrayList<>();
    private List<List<String>> pairs = new ArrayList<>();

    Paper(String title, String about, PaperText text) {
        this.title = title;
        this.about = about;
        this.text = text;
    }

    Paper heading(String words) {
        return add("heading", "text", words);
    }

    Paper part(String words) {
        return add("part", "text", words);
    }

    Paper say(String sentence) {
        return add("text", "text", sentence);
    }

    Paper strong(String sentence) {
        return add("strong", "text", sentence);
    }

    /** One line of a list of facts; a fact that nobody has said is said to be unknown. */
    Paper fact(String name, @Nullable Object value) {
        if (pairs.isEmpty()) {
            add("pairs", "rows", pairs);
        }
        pairs.add(List.of(name, text.orUnknown(value)));
        return this;
    }

    /** Heads end in {@code >} where the column stands to the right. Without a row it says that there is nothing. */
    Paper table(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return say(text.of("legal.none"));
        }
        pairs = new ArrayList<>();
        blocks.add(
                Map.of("kind", "table", "heads", heads.stream().map(Paper::head).toList(), "rows", rows));
        return this;
    }

    Paper list(List<String> lines) {
        return lines.isEmpty() ? say(text.of("legal.none")) : add("list", "lines", lines);
    }

    private Paper add(String kind, String name, Object value) {
        if (!kind.equals("pairs")) {
            pairs = new ArrayList<>();
        }
        blocks.add(Map.of("kind", kind, name, value));
        return this;
    }

    private static Map<String, Object> head(String words) {
        boolean right = words.endsWith(">");
        return Map.of("text", right ? words.substring(0, words.length() - 1) : words, "css", right ? "r" : "t");
    }

    static List<String> row(@Nullable Object... cells) {
        return Arrays.stream(cells).map(c -> c == null ? "" : c.toString()).toList();
    }

    Map<String, Object> model() {
        return Map.of("language", text.language(), "title", title, "about", about, "blocks", blocks);
    }
}
