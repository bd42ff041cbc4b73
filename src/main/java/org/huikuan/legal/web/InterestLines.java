package org.huikuan.legal.web;

import static org.huikuan.legal.web.PaperText.money;
import static org.huikuan.legal.web.PaperText.number;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.interest.InterestLine;
import org.huikuan.interest.InterestSheet;
import org.huikuan.interest.Rate;
import org.jspecify.annotations.Nullable;

/** A sheet of interest on a paper, so that anybody can compute it again; each basis is said once. */
final class InterestLines {

    private InterestLines() {}

    static void write(Paper paper, @Nullable InterestSheet sheet, PaperText text) {
        if (sheet == null) {
            paper.say(text.of("legal.none"));
            return;
        }
        List<String> bases = new ArrayList<>();
        List<List<String>> rows = sheet.lines().stream()
                .map(l -> row(l, place(bases, text.isEnglish() ? l.basisEn() : l.basisZh()), text))
                .toList();
        List<String> heads = List.of(
                text.of("legal.item"),
                text.of("legal.claim.principal") + ">",
                text.of("legal.paper.from"),
                text.of("legal.paper.to"),
                text.of("legal.paper.days") + ">",
                text.of("legal.paper.rate") + ">",
                text.of("legal.interest") + ">",
                text.of("legal.paper.basis") + ">");
        paper.table(heads, rows);
        for (int i = 0; i < bases.size(); i++) {
            paper.say((i + 1) + ". " + bases.get(i));
        }
        if (!rows.isEmpty()) {
            paper.strong(text.of("legal.interestUntil") + " " + sheet.until() + ": "
                    + String.join(
                            " · ",
                            sheet.totals().stream()
                                    .map(m -> money(m.amount(), m.currency()))
                                    .toList()));
        }
        if (!sheet.withoutRate().isEmpty()) {
            paper.say(text.of("legal.paper.withoutRate", text.things(sheet.withoutRate())));
        }
    }

    private static List<String> row(InterestLine l, int basis, PaperText text) {
        return Paper.row(
                l.invoice(),
                number(l.principal().amount()) + " " + l.principal().currency(),
                l.from(),
                l.to(),
                l.days(),
                l.rate().percent().stripTrailingZeros().toPlainString() + " % / "
                        + text.of("code.rate-period." + (l.rate().per() == Rate.Per.DAY ? "day" : "year")),
                number(l.amount().amount()),
                basis);
    }

    private static int place(List<String> bases, String basis) {
        if (!bases.contains(basis)) {
            bases.add(basis);
        }
        return bases.indexOf(basis) + 1;
    }
}
