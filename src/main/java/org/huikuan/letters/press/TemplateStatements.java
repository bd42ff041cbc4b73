package org.huikuan.letters.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.letters.AccountStatements;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.shared.Arg;
import org.springframework.stereotype.Component;

/** The statement of account from the template of its language. */
@Component
class TemplateStatements implements AccountStatements {

    private final LetterTemplates templates;
    private final PdfPrinter printer;
    private final Glyphs glyphs;
    private final OwnLetterhead heads;

    TemplateStatements(LetterTemplates templates, PdfPrinter printer, LetterFont font, OwnLetterhead heads) {
        this.templates = templates;
        this.printer = printer;
        this.glyphs = new Glyphs(font);
        this.heads = heads;
    }

    @Override
    public byte[] print(long creditorId, LetterContent content, List<Balance> balances) {
        try {
            return printed(creditorId, content, balances);
        } catch (UnprintableLetter e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnprintableLetter(LetterSays.STATEMENT_NOT_MADE.with(Arg.text(e.toString())), e);
        }
    }

    private byte[] printed(long creditorId, LetterContent content, List<Balance> balances) {
        Wording words = new Wording(content.language());
        Map<String, Object> model = new LetterModel(heads.on(creditorId, content)).asMap();
        model.put("balances", balances.stream().map(b -> row(b, words)).toList());
        model.put(
                "classes",
                balances.isEmpty()
                        ? List.of()
                        : balances.get(0).ages().stream().map(Age::label).toList());
        glyphs.check("", model);
        String page = templates.fill("statement/" + content.language() + "/statement.ftlh", model);
        glyphs.checkText("statement", page);
        return printer.print(page, content.date());
    }

    private static Map<String, Object> row(Balance balance, Wording words) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("currency", balance.open().currency());
        row.put("open", words.amount(balance.open().amount()));
        row.put("overdue", words.amount(balance.overdue().amount()));
        row.put("unallocated", words.amount(balance.unallocated().amount()));
        row.put("due", words.amount(balance.due().amount()));
        row.put(
                "ages",
                balance.ages().stream()
                        .map(a -> words.amount(a.open().amount()))
                        .toList());
        return row;
    }
}
