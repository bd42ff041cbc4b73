package org.huikuan.letters.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterPress;

/** The real press without Spring, one for all tests: its font is read once. */
public final class Presses {

    static final LetterFont FONT = new LetterFont();
    static final PdfPrinter PRINTER = new PdfPrinter(FONT);
    static final LetterTemplates TEMPLATES = new LetterTemplates();

    private static final LetterPress PRESS = new TemplateLetterPress(TEMPLATES, PRINTER, FONT);

    private Presses() {}

    public static LetterPress press() {
        return PRESS;
    }

    /** The reference of measure 5: a template filled and made a PDF, nothing else. */
    public static byte[] bare(String template, Map<String, Object> model, LocalDate date) {
        return PRINTER.print(TEMPLATES.fill(template, model), date);
    }

    public static Map<String, Object> model(LetterContent content) {
        return new LetterModel(content).asMap();
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a search sees it. */
    static String text(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\f\n");
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> c >= 0x2E80 && c < 0x2FE0);
    }
}
