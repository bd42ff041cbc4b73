package org.huikuan.exports;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huikuan.letters.PagePress;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a list as PDF, landscape. Paper has an end: a list too long for it is refused with a word how else to get it. */
@Component
class PdfList {

    /** Rows; some fifty pages. A page is laid out in memory as a whole. */
    static final int MOST = 2000;

    private static final int SHORT = 13;

    private final PagePress press;
    private final ExportWords words;

    PdfList(PagePress press, ExportWords words) {
        this.press = press;
        this.words = words;
    }

    /** @throws BadInput when the list is too long */
    byte[] print(Listing list) {
        if (list.size() > MOST) {
            throw new BadInput("size", "too-long-for-paper", list.size(), MOST);
        }
        List<List<String>> rows = new ArrayList<>();
        list.rows().each(row -> rows.add(row.stream().map(PdfList::text).toList()));
        Map<String, Object> model = Map.of(
                "language",
                words.language(),
                "title",
                list.title(),
                "about",
                list.about(),
                "heads",
                list.columns().stream().map(this::head).toList(),
                "rows",
                rows);
        return press.pdf("exports/list.ftlh", model, list.day());
    }

    private Map<String, Object> head(ExportColumn column) {
        boolean onOneLine = column.kind() == ExportColumn.Kind.DATE || column.width() <= SHORT;
        String css = column.isRight() ? "r" : onOneLine ? "d" : "t";
        return Map.of("text", words.of("exports.col." + column.key()), "css", css);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal amount) {
            return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
        }
        return value == null ? "" : value.toString();
    }
}
