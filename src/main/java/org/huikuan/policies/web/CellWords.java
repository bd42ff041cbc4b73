package org.huikuan.policies.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huikuan.policies.SheetColumn;
import org.huikuan.policies.TableSheet;
import org.huikuan.shared.Between;
import org.huikuan.web.AskedLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Cells in the reader's words: codes by their lists, comparisons as people write them. */
@Component
class CellWords {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("\\[(-?\\d+)\\.\\.(-?\\d+)]");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\w.])\\d{4,15}(?![\\w.])");
    private static final Pattern BOTH = Pattern.compile("(.*\\p{IsHan}\\S*)\\s+(\\P{IsHan}+)");
    private static final String NONE = "none";
    private static final String LETTER = "letter-code";

    private final MessageSource messages;
    private final AskedLanguage language;

    CellWords(MessageSource messages, AskedLanguage language) {
        this.messages = messages;
        this.language = language;
    }

    /** Of a list that the column has; as it is where no list knows it. */
    String word(SheetColumn column, String word) {
        for (String list : column.lists()) {
            String said = message("code." + list + "." + word);
            if (said != null) {
                return list.equals(LETTER) ? word + " " + said : said;
            }
        }
        return word.equals(NONE) ? said("policies.none") : word;
    }

    /** What people call a column: files have it in both languages, one behind the other. */
    String heading(SheetColumn column) {
        Matcher both = BOTH.matcher(column.heading());
        return both.matches() ? both.group(isEnglish() ? 2 : 1) : column.heading();
    }

    boolean isEnglish() {
        return locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Empty for a condition that anything meets. */
    String cell(TableSheet sheet, SheetColumn column, String cell) {
        if (cell.equals("-") || cell.isEmpty()) {
            return "";
        }
        if (column.isYesOrNo()) {
            return cell.equals("true") || cell.equals("false") ? yesOrNo(cell) : headings(sheet, cell);
        }
        if (column.isText() && !cell.startsWith("\"")) {
            return cell;
        }
        return column.type().equals("string") ? words(sheet, column, cell) : number(sheet, cell);
    }

    private String words(TableSheet sheet, SheetColumn column, String cell) {
        Matcher not = NOT.matcher(cell);
        if (not.matches()) {
            return said("policies.not") + " " + words(sheet, column, not.group(1));
        }
        List<String> found =
                WORD.matcher(cell).results().map(m -> word(column, m.group(1))).toList();
        return found.isEmpty() ? headings(sheet, cell) : Between.LIST.join(found, locale());
    }

    private String number(TableSheet sheet, String cell) {
        String text = RANGE.matcher(cell).replaceAll("$1–$2");
        text = text.replace(">=", "≥").replace("<=", "≤");
        text = DIGITS.matcher(text).replaceAll(m -> String.format(Locale.ROOT, "%,d", Long.valueOf(m.group())));
        return headings(sheet, text);
    }

    /** Names of columns by what people call them. */
    private String headings(TableSheet sheet, String text) {
        String said = text;
        for (SheetColumn column : sheet.inputs()) {
            said = said.replaceAll(
                    "(?<!\\w)" + Pattern.quote(column.name()) + "(?!\\w)",
                    Matcher.quoteReplacement("〈" + heading(column) + "〉"));
        }
        return said;
    }

    /** What must hold, by column: {@code stage: visit; days past due: ≥ 15}. */
    String where(TableSheet sheet, Map<String, String> where) {
        return sheet.inputs().stream()
                .filter(c -> where.containsKey(c.name()))
                .map(c -> heading(c) + Between.COLON.in(locale()) + cell(sheet, c, where.getOrDefault(c.name(), "")))
                .collect(Collectors.joining(Between.SEMICOLON.in(locale())));
    }

    String any() {
        return said("policies.any");
    }

    String yesOrNo(String value) {
        return said("code.yes-no." + value);
    }

    /** Whatever the column asked about has. */
    String sameAs(SheetColumn column) {
        return said("policies.same") + " " + heading(column);
    }

    private String said(String key) {
        return String.valueOf(message(key));
    }

    private @Nullable String message(String key) {
        return messages.getMessage(key, null, null, locale());
    }

    /** Programs that ask for none are told in English. */
    Locale locale() {
        Locale asked = language.here();
        return asked.equals(Locale.ROOT) ? Locale.ENGLISH : asked;
    }
}
