package org.huikuan.letters.press;

import java.time.LocalDate;
import java.util.Map;
import org.huikuan.letters.PagePress;
import org.springframework.stereotype.Component;

/** Pages from templates, printed where paper is wanted. */
@Component
class TemplatePages implements PagePress {

    private static final int GETA = '〓';

    private final LetterTemplates templates;
    private final PdfPrinter printer;
    private final LetterFont font;

    TemplatePages(LetterTemplates templates, PdfPrinter printer, LetterFont font) {
        this.templates = templates;
        this.printer = printer;
        this.font = font;
    }

    @Override
    public String text(String template, Map<String, Object> model) {
        return templates.fill(template, model);
    }

    @Override
    public byte[] pdf(String template, Map<String, Object> model, LocalDate date) {
        return printer.print(printable(templates.fill(template, model)), date);
    }

    private String printable(String page) {
        return page.codePoints()
                .map(c -> Character.isISOControl(c) ? c == '\n' ? c : ' ' : font.covers(c) ? c : GETA)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
