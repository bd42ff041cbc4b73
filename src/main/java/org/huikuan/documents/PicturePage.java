package org.huikuan.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A picture as a page of A4, upright or across as the picture is, as large as the margin lets it be. */
final class PicturePage {

    /** More than twice a page of 300 points an inch; a small file may hold many more, and all of them are unpacked. */
    private static final long MOST_UNPACKED = 20_000_000L;

    /** A photograph goes in as it is. */
    private static final long MOST_AS_IT_IS = 150_000_000L;

    private static final float MARGIN = 28;

    private PicturePage() {}

    static PaperBinder.Leaf of(CaseDocument paper, byte[] content) {
        try {
            if (points(content) > (paper.type() == DocumentType.JPEG ? MOST_AS_IT_IS : MOST_UNPACKED)) {
                return PaperBinder.Leaf.without(paper, Unbound.TOO_MANY_POINTS);
            }
            return new PaperBinder.Leaf(paper, 1, null, page(paper.type(), content));
        } catch (IOException | RuntimeException unreadable) {
            return PaperBinder.Leaf.without(paper, Unbound.BROKEN);
        }
    }

    /** Told from the head of the file, before anything is unpacked. */
    private static long points(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] page(DocumentType type, byte[] content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject picture = type == DocumentType.JPEG
                    ? JPEGFactory.createFromByteArray(document, content)
                    : LosslessFactory.createFromImage(document, ImageIO.read(new ByteArrayInputStream(content)));
            boolean across = picture.getWidth() > picture.getHeight();
            PDRectangle a4 = PDRectangle.A4;
            PDPage page = new PDPage(across ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
            document.addPage(page);
            draw(document, page, picture);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void draw(PDDocument document, PDPage page, PDImageXObject picture) throws IOException {
        PDRectangle box = page.getMediaBox();
        float wide = box.getWidth() - 2 * MARGIN;
        float high = box.getHeight() - 2 * MARGIN;
        float scale = Math.min(wide / picture.getWidth(), high / picture.getHeight());
        float width = picture.getWidth() * scale;
        float height = picture.getHeight() * scale;
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, (box.getWidth() - width) / 2, (box.getHeight() - height) / 2, width, height);
        }
    }
}
