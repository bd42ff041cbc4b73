package org.huikuan.shared;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a source, each with the calls that it is handed to, outermost first; comments are passed over. */
final class JavaTexts {

    private static final Pattern CALL = Pattern.compile("(?:new\\s+)?[@\\w.]+$");

    private final String code;
    private final List<Text> found = new ArrayList<>();
    private final Deque<String> calls = new ArrayDeque<>();
    private int at;

    private JavaTexts(String code) {
        this.code = code;
    }

    /** @param calls as they are written: {@code LOG.warn}, {@code new IllegalStateException}, {@code @Operation} */
    record Text(String words, List<String> calls) {}

    static List<Text> of(String code) {
        JavaTexts texts = new JavaTexts(code);
        while (texts.at < code.length()) {
            texts.step();
        }
        return texts.found;
    }

    private void step() {
        char c = code.charAt(at);
        if (code.startsWith("//", at)) {
            skipTo("\n");
        } else if (code.startsWith("/*", at)) {
            skipTo("*/");
        } else if (code.startsWith("\"\"\"", at)) {
            text("\"\"\"");
        } else if (c == '"') {
            text("\"");
        } else if (c == '\'') {
            at += code.charAt(at + 1) == '\\' ? 2 : 1;
            skipTo("'");
        } else {
            if (c == '(') {
                Matcher name =
                        CALL.matcher(code.substring(Math.max(0, at - 80), at).stripTrailing());
                calls.addLast(name.find() ? name.group() : "");
            } else if (c == ')' && !calls.isEmpty()) {
                calls.removeLast();
            }
            at++;
        }
    }

    private void skipTo(String end) {
        int there = code.indexOf(end, at + 1);
        at = there < 0 ? code.length() : there + end.length();
    }

    private void text(String quote) {
        int from = at + quote.length();
        int end = from;
        while (!code.startsWith(quote, end)) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        found.add(new Text(code.substring(from, end), List.copyOf(calls)));
        at = end + quote.length();
    }
}
