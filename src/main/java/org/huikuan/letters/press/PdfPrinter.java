package org.huikuan.letters.press;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.shared.Because;
import org.springframework.stereotype.Component;

/**
 * HTML to PDF: A4, embedded fonts only, nothing loaded from anywhere, and the same bytes for the same page and date.
 */
@Component
class PdfPrinter {

    private final LetterFont font;
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    PdfPrinter(LetterFont font) {
        this.font = font;
        XRLog.setLoggingEnabled(false);
    }

    /** @throws UnprintableLetter when the page is no well-formed XML or wants a file, picture or address */
    byte[] print(String xhtml, LocalDate date) {
        if (xhtml.contains("<!DOCTYPE")) {
            throw new UnprintableLetter(LetterSays.DOCUMENT_TYPE.with(), null);
        }
        String plain = LetterFont.plain(xhtml);
        String page = ThaiMarks.isNeededFor(plain) ? ThaiMarks.placed(plain) : plain;
        Set<String> refused = new LinkedHashSet<>();
        byte[] pdf;
        try (PDDocument document = new PDDocument()) {
            pdf = print(page, date, document, refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new UnprintableLetter(LetterSays.NO_PDF.with(Because.of(e)), e);
        }
        if (!refused.isEmpty()) {
            throw new UnprintableLetter(LetterSays.LOADS_OUTSIDE.with(refused), null);
        }
        return pdf;
    }

    /** Archive mode keeps the viewer's own fonts, which are never embedded, out of the page. */
    private byte[] print(String xhtml, LocalDate date, PDDocument document, Set<String> refused) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                .useFastMode()
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .withHtmlContent(xhtml, null);
        for (FontCut cut : font.cutsOf(xhtml)) {
            builder.useFont(new PDFontSupplier(cut.in(document)), cut.family, cut.weight, FontStyle.NORMAL, true);
        }
        if (RightToLeft.isNeededFor(xhtml)) {
            builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new).useUnicodeBidiReorderer(new RightToLeft());
        }
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> refused.add(address) && false, moment);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.toStream(out).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            dateAndName(document, xhtml, date);
            document.save(out);
        }
        return out.toByteArray();
    }

    /** The library would write the machine's time (a second time in its metadata stream) and a random id. */
    private static void dateAndName(PDDocument document, String xhtml, LocalDate date) {
        GregorianCalendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(day);
        information.setModificationDate(day);
        information.setProducer("Huikuan");
        document.getDocumentCatalog().setMetadata(null);
        document.setDocumentId((long) xhtml.hashCode());
    }
}
