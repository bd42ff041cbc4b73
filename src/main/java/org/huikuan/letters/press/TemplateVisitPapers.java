package org.huikuan.letters.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.letters.VisitPapers;
import org.huikuan.shared.Arg;
import org.springframework.stereotype.Component;

/** The visit pack from the template of its language. */
@Component
class TemplateVisitPapers implements VisitPapers {

    private final LetterTemplates templates;
    private final PdfPrinter printer;
    private final LetterFont font;
    private final Glyphs glyphs;
    private final OwnLetterhead heads;

    TemplateVisitPapers(LetterTemplates templates, PdfPrinter printer, LetterFont font, OwnLetterhead heads) {
        this.templates = templates;
        this.printer = printer;
        this.font = font;
        this.glyphs = new Glyphs(font);
        this.heads = heads;
    }

    @Override
    public byte[] pack(long creditorId, LetterContent content, Map<String, String> visit, List<Enclosed> enclosed) {
        try {
            return printed(creditorId, content, visit, enclosed);
        } catch (UnprintableLetter e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnprintableLetter(LetterSays.PACK_NOT_MADE.with(Arg.text(e.toString())), e);
        }
    }

    private byte[] printed(long creditorId, LetterContent content, Map<String, String> visit, List<Enclosed> enclosed) {
        Map<String, Object> model = new LetterModel(heads.on(creditorId, content)).asMap();
        String on = visit.getOrDefault("on", "");
        model.put(
                "pack",
                Map.of(
                        "visitors",
                        visit.getOrDefault("visitors", ""),
                        "on",
                        on.isEmpty() ? "" : new Wording(content.language()).date(LocalDate.parse(on))));
        model.put("enclosed", enclosed.stream().map(this::row).toList());
        glyphs.check("", model);
        String name = "visit/" + content.language() + "/pack.ftlh";
        String page = templates.fill(name, model);
        glyphs.checkText(name, page);
        return printer.print(page, content.date());
    }

    private Map<String, Object> row(Enclosed paper) {
        return Map.of(
                "kind", paper.kind(),
                "name", drawn(paper.name()),
                "pages", Integer.toString(paper.pages()),
                "why", paper.why());
    }

    /** A name is a person's: what cannot be drawn of it keeps nobody from the pack. */
    private String drawn(String name) {
        return name.codePoints()
                .map(c -> font.covers(c) ? c : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
