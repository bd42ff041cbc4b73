package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.ScreenshotOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.huikuan.testing.Beside;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Every model is drawn by the drawer of the case file in a real browser, with a font of the tree: no mark, line or box
 * covers a letter of its words. {@code -Dpages=write} keeps the drawings as the pictures under {@code docs/processes}.
 */
@Beside
class ModelPicturesTest {

    private static final Path FOLDER = Path.of("docs/processes");
    private static final Path DRAWN = FOLDER.resolve("pictures.csv");
    private static final int WIDEST = 2000;
    private static final double SCALE = 4 / 3.0;

    private static final Map<String, Path> SITE = Map.of(
            "/", Path.of("src/test/resources/model/picture.html"),
            "/picture.js", Path.of("src/test/resources/model/picture.js"),
            "/words.js", Path.of("src/main/resources/static/js/model-words.js"),
            "/viewer.js",
                    Path.of("src/main/resources/static/js/bpmn-js-18.31.1/bpmn-navigated-viewer.production.min.js"),
            "/font.ttf", Path.of("src/main/resources/fonts/NotoSansSC-Regular.ttf"));

    @Test
    void nothingCoversTheWordsOfAModel() throws IOException {
        try (Visitor visitor = Visitor.at("http://models.test")) {
            Page page = visitor.page();
            page.route(
                    "**/*",
                    route -> route.fulfill(new FulfillOptions()
                            .setPath(SITE.get(Path.of(java.net
                                            .URI
                                            .create(route.request().url())
                                            .getPath())
                                    .toString()))));
            page.navigate("/");
            page.evaluate("document.fonts.load('12px Model')");
            for (ProcessFile file : ProcessFile.all()) {
                Object found = page.evaluate("all => window.drawModel(all)", List.of(file.text(), SCALE));
                assertThat((List<?>) found).as(file.name()).isEmpty();
                if (isWriting()) {
                    page.locator("#canvas").screenshot(new ScreenshotOptions().setPath(picture(file)));
                }
            }
        }
        if (isWriting()) {
            Files.writeString(DRAWN, drawn());
        }
    }

    @Test
    void thePicturesShowTheModelsAsTheyAre() {
        assertThat(DRAWN).as("run with -Dpages=write").hasContent(drawn());
    }

    @Test
    void noPictureIsTooWideForAScreen() throws IOException {
        for (ProcessFile file : ProcessFile.all()) {
            assertThat(ImageIO.read(picture(file).toFile()).getWidth())
                    .as(file.name())
                    .isLessThanOrEqualTo(WIDEST);
        }
    }

    private static Path asked(Route route) {
        return SITE.get(URI.create(route.request().url()).getPath());
    }

    private static boolean isWriting() {
        return "write".equals(System.getProperty("pages"));
    }

    private static Path picture(ProcessFile file) {
        return FOLDER.resolve(file.name() + ".png");
    }

    /** A line for each model: a sum over what of it is drawn. */
    private static String drawn() {
        return ProcessFile.all().stream()
                .map(file -> file.name() + "," + sum(Diagram.of(file)) + "\n")
                .collect(Collectors.joining(
                        "", "# what each picture was drawn from; ModelPicturesTest writes it\n", ""));
    }

    private static String sum(Diagram diagram) {
        Map<String, String> words = new TreeMap<>();
        diagram.file()
                .elements(FlowElement.class)
                .forEach(e -> words.put(e.getId(), e.getElementType().getTypeName() + String.valueOf(e.getName())));
        String all = words
                + new TreeMap<>(diagram.nodes()).toString()
                + new TreeMap<>(diagram.labels())
                + new TreeMap<>(diagram.lines());
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
