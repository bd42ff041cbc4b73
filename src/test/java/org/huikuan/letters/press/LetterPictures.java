package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages of letters as grey pictures, compared with the approved ones. Rasterisers differ a little at the edges of
 * strokes, so that a few pixels may differ; a moved line or a missing glyph is far more.
 */
final class LetterPictures {

    private static final int DOTS_PER_INCH = 60;
    private static final int VISIBLE = 64;
    private static final double MOST_DIFFERENT = 0.001;

    private LetterPictures() {}

    static List<BufferedImage> of(byte[] pdf) throws IOException {
        try (PDDocument document = Presses.open(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY));
            }
            return pages;
        }
    }

    static void write(List<BufferedImage> pages, Path folder, String name) throws IOException {
        for (int page = 0; page < pages.size(); page++) {
            ImageIO.write(pages.get(page), "png", file(folder, name, page).toFile());
        }
    }

    static void compare(List<BufferedImage> pages, Path folder, String name) throws IOException {
        assertThat(file(folder, name, pages.size()))
                .as("an approved page too many")
                .doesNotExist();
        for (int page = 0; page < pages.size(); page++) {
            Path file = file(folder, name, page);
            assertThat(Files.exists(file)).as("%s is approved", file).isTrue();
            assertThat(difference(pages.get(page), ImageIO.read(file.toFile())))
                    .as("share of the pixels of %s that differ", file)
                    .isLessThan(MOST_DIFFERENT);
        }
    }

    private static Path file(Path folder, String name, int page) {
        return folder.resolve(name + "-" + (page + 1) + ".png");
    }

    private static double difference(BufferedImage seen, BufferedImage approved) {
        if (seen.getWidth() != approved.getWidth() || seen.getHeight() != approved.getHeight()) {
            return 1;
        }
        long different = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                int grey = seen.getRaster().getSample(x, y, 0);
                different += Math.abs(grey - approved.getRaster().getSample(x, y, 0)) > VISIBLE ? 1 : 0;
            }
        }
        return (double) different / ((long) seen.getWidth() * seen.getHeight());
    }
}
