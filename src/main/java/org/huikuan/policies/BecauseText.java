package org.huikuan.policies;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a table as people write it: words with names in braces, {@code overdue for {daysPastDue} days}. In the
 * file it is an expression that joins texts and names. One that does more stands behind an equals sign, as it is.
 */
public final class BecauseText {

    private static final String TERM = "(?:\"((?:[^\"\\\\]|\\\\.)*)\"|string\\(\\s*(\\w+)\\s*\\)|([A-Za-z_]\\w*))";
    private static final Pattern NEXT = Pattern.compile("\\s*" + TERM + "\\s*(\\+|$)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z_]\\w*)}");
    /** What would be read otherwise when it comes back: in a text, and in all of them together. */
    private static final Pattern SPECIAL = Pattern.compile("[{}\\\\\n]");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Pattern OTHERWISE = Pattern.compile("^[=\"\\s]|\\s$");
    private static final Pattern SPACES = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private BecauseText() {}

    /** What people see of an expression. */
    public static String shown(String feel) {
        if (feel.isBlank()) {
            return "";
        }
        String plain = joined(feel.strip());
        return plain == null || OTHERWISE.matcher(plain).find() ? "= " + feel.strip() : plain;
    }

    private static @Nullable String joined(String feel) {
        StringBuilder text = new StringBuilder();
        Matcher term = NEXT.matcher(feel);
        int at = 0;
        boolean more = true;
        while (more && term.find(at) && term.start() == at) {
            String words = term.group(1);
            if (words == null) {
                text.append('{')
                        .append(term.group(2) == null ? term.group(3) : term.group(2))
                        .append('}');
            } else if (isPlain(words)) {
                text.append(ESCAPED.matcher(words).replaceAll("$1"));
            } else {
                return null;
            }
            at = term.end();
            more = "+".equals(term.group(4));
        }
        return at == feel.length() && !more ? text.toString() : null;
    }

    private static boolean isPlain(String words) {
        String rest = words.replace("\\\\", "").replace("\\\"", "");
        return !SPECIAL.matcher(rest).find();
    }

    /**
     * The expression of what somebody has written; one in the manner of the file is taken for what it says.
     *
     * @param numbers names that are no texts, so that they have to be made one
     */
    public static String feel(String written, Set<String> numbers) {
        String text = SPACES.matcher(written.strip()).replaceAll(" ");
        if (text.startsWith("=")) {
            String expression = text.substring(1).strip();
            return expression.isEmpty() ? "\"\"" : expression;
        }
        if (text.startsWith("\"") && joined(text) != null) {
            String shown = shown(text);
            return shown.startsWith("=") ? text : feel(shown, numbers);
        }
        StringBuilder feel = new StringBuilder();
        Matcher name = NAME.matcher(text);
        int at = 0;
        while (name.find()) {
            add(feel, text.substring(at, name.start()));
            String of = name.group(1);
            join(feel).append(numbers.contains(of) ? "string(" + of + ")" : of);
            at = name.end();
        }
        add(feel, text.substring(at));
        return feel.length() == 0 ? "\"\"" : feel.toString();
    }

    private static void add(StringBuilder feel, String words) {
        if (!words.isEmpty()) {
            join(feel)
                    .append('"')
                    .append(words.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }

    private static StringBuilder join(StringBuilder feel) {
        return feel.length() == 0 ? feel : feel.append(" + ");
    }
}
