package org.huikuan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Papers of a case in one file: each whole, or left out with its reason. */
class PaperBinderTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final Map<String, byte[]> archive = new HashMap<>();
    private final List<CaseDocument> papers = new ArrayList<>();

    @Test
    void bindsPagesAndPicturesBehindTheFront() throws IOException {
        paper("合同.pdf", DocumentType.PDF, pdf(2));
        paper("送货单.jpg", DocumentType.JPEG, picture("jpg", 800, 400));
        paper("发票.png", DocumentType.PNG, picture("png", 300, 600));

        List<PaperBinder.Leaf> leaves = binder("10MB").leaves(papers);
        assertThat(leaves).extracting(PaperBinder.Leaf::pages).containsExactly(2, 1, 1);
        try (PDDocument whole = Loader.loadPDF(binder("10MB").bind(pdf(3), leaves))) {
            assertThat(whole.getNumberOfPages()).isEqualTo(7);
            assertThat(isAcross(whole.getPage(5))).as("the picture lies across").isTrue();
            assertThat(isAcross(whole.getPage(6))).isFalse();
        }
    }

    @Test
    void leavesOutWhatCannotBeBoundAndSaysWhy() throws IOException {
        paper("锁.pdf", DocumentType.PDF, locked("open"));
        paper("限.pdf", DocumentType.PDF, locked(""));
        paper("坏.pdf", DocumentType.PDF, "%PDF-1.7 nothing %%EOF".getBytes(StandardCharsets.US_ASCII));
        paper("坏.png", DocumentType.PNG, new byte[] {1, 2, 3});
        paper("大.png", DocumentType.PNG, wide());

        List<PaperBinder.Leaf> leaves = binder("10MB").leaves(papers);
        assertThat(leaves)
                .extracting(PaperBinder.Leaf::why)
                .containsExactly(
                        Unbound.LOCKED, Unbound.LOCKED, Unbound.BROKEN, Unbound.BROKEN, Unbound.TOO_MANY_POINTS);
        byte[] front = pdf(1);
        assertThat(binder("10MB").bind(front, leaves)).as("the front as it was").isSameAs(front);
    }

    @Test
    void stopsWhereTheWholeWouldBeTooLargeAndTakesWhatStillFits() throws IOException {
        byte[] one = pdf(1);
        paper("一.pdf", DocumentType.PDF, one);
        paper("二.pdf", DocumentType.PDF, pdf(300));
        paper("三.pdf", DocumentType.PDF, one);

        List<PaperBinder.Leaf> leaves = binder(2L * one.length + "B").leaves(papers);
        assertThat(leaves).extracting(PaperBinder.Leaf::why).containsExactly(null, Unbound.TOO_LARGE, null);
    }

    private PaperBinder binder(String most) {
        UploadLimits limits = new UploadLimits(DataSize.ofMegabytes(10), 200, DataSize.parse(most));
        CaseDocuments documents = new CaseDocuments(
                new NoRegister(), new Kept(), new UploadCheck(limits), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        return new PaperBinder(documents, limits);
    }

    private void paper(String name, DocumentType type, byte[] content) {
        archive.put(name, content);
        papers.add(new CaseDocument(
                papers.size() + 1,
                1,
                DocumentKind.CONTRACT,
                name,
                type,
                content.length,
                name,
                null,
                DAY,
                Instant.EPOCH,
                "carol"));
    }

    private static boolean isAcross(PDPage page) {
        PDRectangle box = page.getMediaBox();
        return box.getWidth() > box.getHeight();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            return saved(document);
        }
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** Of one colour in one bit a point, so that the test itself stays small. */
    private static byte[] wide() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8000, 8000, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }

    /** What was put into the test, by its name. */
    private final class Kept implements Archive {

        @Override
        public String put(byte[] content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<byte[]> get(String sha256) {
            return Optional.ofNullable(archive.get(sha256));
        }
    }

    /** Nobody asks for the papers of a case. */
    private static final class NoRegister implements CaseDocumentRegister {

        @Override
        public CaseDocument insert(CaseDocument document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CaseDocument> of(long caseId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<CaseDocument> find(long caseId, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int count(long caseId) {
            throw new UnsupportedOperationException();
        }
    }
}
