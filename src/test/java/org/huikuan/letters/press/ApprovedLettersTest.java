package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.PrintedLetter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every letter in both languages says and looks what was approved: text of the PDF page by page, its mail, and a small
 * picture of each page. After a wanted change {@code -Dletters=write} writes the files and {@code target/letters} gets the PDFs; look at them.
 */
class ApprovedLettersTest {

    private static final Path APPROVED = Path.of("src/test/resources/letters");
    private static final boolean WRITE = "write".equals(System.getProperty("letters"));

    @TestFactory
    Stream<DynamicTest> saysWhatWasApproved() {
        return each().map(sample -> dynamicTest(sample.name(), () -> compare(sample)));
    }

    @TestFactory
    Stream<DynamicTest> looksAsApproved() {
        return each().map(sample -> dynamicTest(sample.name(), () -> {
            var pages = LetterPictures.of(Presses.press()
                    .print(SampleLetters.of(sample.code(), sample.language()))
                    .pdf());
            if (WRITE) {
                LetterPictures.write(pages, APPROVED, sample.name());
            }
            LetterPictures.compare(pages, APPROVED, sample.name());
        }));
    }

    @TestFactory
    Stream<DynamicTest> asksNothingBeyondTheLaw() {
        String[] never = {"曝光", "失信", "黑名单", "报警", "刑事", "后果自负", "公开", "上门讨", "家人"};
        return each().filter(s -> s.language().equals("zh"))
                .map(sample -> dynamicTest(
                        sample.name(), () -> assertThat(sample.text()).doesNotContain(never)));
    }

    @TestFactory
    Stream<DynamicTest> statementIsADemandAsWell() {
        return Stream.of(
                dynamicTest("zh", () -> assertThat(flat("zh"))
                        .contains("本函同时作为付款催告：请于2026年3月27日（含当日）前支付上述已到期款项", "本函不影响合同约定的逾期付款违约金")),
                dynamicTest("en", () -> assertThat(flat("en"))
                        .contains(
                                "This letter is also a demand: please pay the amounts past due on or before 27 March 2026.",
                                "Contractual late-payment charges are not affected.")));
    }

    private static String flat(String language) {
        String separator = language.equals("zh") ? "" : " ";
        return new Sample(LetterCode.L01, language)
                .text()
                .replaceAll("-\n", "-")
                .replaceAll("\\s*\n\\s*", separator);
    }

    private static Stream<Sample> each() {
        return Stream.of("zh", "en")
                .flatMap(language -> Arrays.stream(LetterCode.values()).map(code -> new Sample(code, language)));
    }

    private static void compare(Sample sample) throws IOException {
        PrintedLetter letter = Presses.press().print(SampleLetters.of(sample.code(), sample.language()));
        String text = sample.describe(letter);
        Path file = APPROVED.resolve(sample.name() + ".txt");
        if (WRITE) {
            Files.writeString(file, text);
            Path pictures = Files.createDirectories(Path.of("target/letters"));
            Files.write(pictures.resolve(sample.name() + ".pdf"), letter.pdf());
        }
        assertThat(text).isEqualTo(Files.readString(file));
        assertThat(Presses.isPlain(text))
                .as("no radicals instead of characters")
                .isTrue();
    }

    private record Sample(LetterCode code, String language) {

        String name() {
            return language + "-" + code;
        }

        String text() {
            return Presses.text(
                    Presses.press().print(SampleLetters.of(code, language)).pdf());
        }

        String describe(PrintedLetter letter) throws IOException {
            try (PDDocument document = Presses.open(letter.pdf())) {
                return document.getNumberOfPages() + " page(s)\n\n"
                        + Presses.text(letter.pdf()).replaceAll("[ 　]+\n", "\n")
                        + "Subject: " + letter.subject() + "\n\n" + letter.mailText();
            }
        }
    }
}
