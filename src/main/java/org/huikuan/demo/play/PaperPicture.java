package org.huikuan.demo.play;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A paper as a collector photographs it at the customer's: title, text, signature and seal. */
final class PaperPicture {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 440;
    private static final int MARGIN = 48;
    private static final int LINE = 30;
    private static final int A_LINE = 26;

    private PaperPicture() {}

    static byte[] of(String title, String text) {
        System.setProperty("java.awt.headless", "true");
        BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xFBF9F2));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        Font font = Writing.FONT;
        pen.setColor(Color.BLACK);
        pen.setFont(font.deriveFont(26f));
        pen.drawString(title, (WIDTH - pen.getFontMetrics().stringWidth(title)) / 2, MARGIN + LINE);
        pen.setFont(font.deriveFont(18f));
        int y = MARGIN + 3 * LINE;
        for (int at = 0; at < text.length(); at += A_LINE) {
            pen.drawString(text.substring(at, Math.min(text.length(), at + A_LINE)), MARGIN, y);
            y += LINE;
        }
        seal(pen, font);
        pen.dispose();
        return png(paper);
    }

    private static void seal(Graphics2D pen, Font font) {
        pen.setColor(new Color(0xC8102E));
        pen.setStroke(new BasicStroke(4));
        pen.drawOval(WIDTH - 190, HEIGHT - 170, 120, 120);
        pen.setFont(font.deriveFont(20f));
        pen.drawString("示例印章", WIDTH - 170, HEIGHT - 104);
    }

    private static byte[] png(BufferedImage paper) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(paper, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters' font, read when the first paper is written. */
    private static final class Writing {

        static final Font FONT = read();

        private static Font read() {
            try (InputStream in = PaperPicture.class.getResourceAsStream("/fonts/WenQuanZhengHei.ttf")) {
                if (in == null) {
                    throw new IllegalStateException("the font of the letters is missing");
                }
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
