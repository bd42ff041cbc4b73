package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the source tree carries of others is in its bill of materials, as it is there, with its licence. */
class VendoredBillTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyFileOfOthersIsInTheBill() throws IOException {
        Set<String> carried = new TreeSet<>();
        for (Path file : carried()) {
            carried.add(sha256(file));
        }

        assertThat(hashes()).isEqualTo(carried);
    }

    @Test
    void everyComponentNamesVersionAndLicence() throws IOException {
        for (JsonNode component : bill().get("components")) {
            assertThat(component.at("/version").asText())
                    .as(component.toString())
                    .isNotBlank();
            assertThat(component.at("/licenses/0/license").size())
                    .as(component.toString())
                    .isPositive();
        }
        assertThat(bill().at("/components/0/version").asText())
                .isEqualTo(library().getFileName().toString().replaceAll(".*-(\\d[\\d.]*)", "$1"));
    }

    @Test
    void theFontThatIsUnpackedHasTheVersionOfTheBuild() throws IOException {
        JsonNode unpacked =
                bill().at("/components").get(bill().get("components").size() - 1);

        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<letter-font.version>" + unpacked.get("version").asText() + "</letter-font.version>")
                .contains("<artifactId>" + unpacked.get("name").asText() + "</artifactId>");
    }

    /** Fonts, and libraries in folders that end with their version. */
    private static List<Path> carried() throws IOException {
        try (Stream<Path> fonts = Files.list(RESOURCES.resolve("fonts"));
                Stream<Path> scripts = Files.list(library())) {
            return Stream.concat(fonts, scripts)
                    .filter(f -> f.toString().endsWith(".ttf") || f.toString().endsWith(".js"))
                    .toList();
        }
    }

    private static Path library() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("static/js"))) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static Set<String> hashes() throws IOException {
        return bill().get("components").findValuesAsText("content").stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode bill() throws IOException {
        return new ObjectMapper()
                .readTree(RESOURCES.resolve("META-INF/sbom/vendored.cdx.json").toFile());
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
