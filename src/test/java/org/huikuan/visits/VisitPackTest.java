package org.huikuan.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.PutPapers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** March 2026: visitors carry contract, delivery note and invoice in the same file as statement and forms. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class VisitPackTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void carriesThePapersOfTheCaseBehindItAndListsThem() throws IOException {
        CaseWorld world = new CaseWorld(context);
        GridCase kase = new GridCase(world);
        int before;
        try (PDDocument pdf = Loader.loadPDF(pack(world, kase))) {
            before = pdf.getNumberOfPages();
            assertThat(text(pdf)).doesNotContain("随附资料清单");
        }
        put(world, kase, "送货单🚚.png", "delivery-note", picture());
        put(world, kase, "合同.pdf", "contract", pdf(3));
        put(world, kase, "发票.pdf", "invoice", "%PDF-1.7 nothing\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        put(world, kase, "内部照片.png", "photo", picture());

        try (PDDocument pdf = Loader.loadPDF(pack(world, kase))) {
            assertThat(pdf.getNumberOfPages())
                    .as("a list, three pages and a picture")
                    .isEqualTo(before + 1 + 3 + 1);
            String text = text(pdf);
            assertThat(text)
                    .contains("随附资料清单", "合同合同.pdf3", "送货单送货单_.png1", "发票发票.pdf未附上：文件无法读取")
                    .doesNotContain("内部照片");
            assertThat(text.indexOf("合同合同.pdf")).isLessThan(text.indexOf("送货单送货单"));
        }
    }

    private static byte[] pack(CaseWorld world, GridCase kase) {
        byte[][] pack = new byte[1][];
        world.asCollector(() -> pack[0] = world.get(VisitPack.class).of(kase.id, null, null));
        return pack[0];
    }

    private static void put(CaseWorld world, GridCase kase, String name, String kind, byte[] content) {
        world.asCollector(() -> PutPapers.put(world, kase.id, name, content, Map.of("kind", kind)));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
