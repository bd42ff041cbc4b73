package org.huikuan.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Binds papers of a case behind others into one PDF: a PDF with all its pages, a picture as a page of its own. A paper
 * that cannot be bound is left out and says why; nothing of it is half there.
 */
@Component
public class PaperBinder {

    private final CaseDocuments documents;
    private final UploadLimits limits;

    PaperBinder(CaseDocuments documents, UploadLimits limits) {
        this.documents = documents;
        this.limits = limits;
    }

    /**
     * A paper as it was looked at.
     *
     * @param pages of it; 0 when it is left out
     * @param why it is left out; null when it is bound
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    public record Leaf(
            CaseDocument document, int pages, @Nullable Unbound why, byte[] pdf) {

        static Leaf without(CaseDocument document, Unbound why) {
            return new Leaf(document, 0, why, new byte[0]);
        }
    }

    /** Looks at each paper, in this order, until the whole would be too large. */
    public List<Leaf> leaves(List<CaseDocument> papers) {
        List<Leaf> leaves = new ArrayList<>();
        long size = 0;
        for (CaseDocument paper : papers) {
            boolean fits = size + paper.size() <= limits.maxBoundSize().toBytes();
            Leaf leaf = fits ? leaf(paper) : Leaf.without(paper, Unbound.TOO_LARGE);
            size += leaf.why() == null ? paper.size() : 0;
            leaves.add(leaf);
        }
        return leaves;
    }

    private Leaf leaf(CaseDocument paper) {
        byte[] content = documents.contentOf(paper);
        if (paper.type() != DocumentType.PDF) {
            return PicturePage.of(paper, content);
        }
        try (PDDocument read = Loader.loadPDF(content);
                PDDocument tried = new PDDocument()) {
            if (read.isEncrypted()) {
                return Leaf.without(paper, Unbound.LOCKED);
            }
            new PDFMergerUtility().appendDocument(tried, read);
            return tried.getNumberOfPages() == 0
                    ? Leaf.without(paper, Unbound.BROKEN)
                    : new Leaf(paper, tried.getNumberOfPages(), null, content);
        } catch (InvalidPasswordException locked) {
            return Leaf.without(paper, Unbound.LOCKED);
        } catch (IOException | RuntimeException unreadable) {
            return Leaf.without(paper, Unbound.BROKEN);
        }
    }

    /** The front with every leaf that can be bound behind it; the front itself when there is none. */
    public byte[] bind(byte[] front, List<Leaf> leaves) {
        List<Leaf> bound = leaves.stream().filter(l -> l.why() == null).toList();
        if (bound.isEmpty()) {
            return front;
        }
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument whole = Loader.loadPDF(front)) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (Leaf leaf : bound) {
                PDDocument one = Loader.loadPDF(leaf.pdf());
                open.add(one);
                merger.appendDocument(whole, one);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            whole.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(PaperBinder::close);
        }
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
