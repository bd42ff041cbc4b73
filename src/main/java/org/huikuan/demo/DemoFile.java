package org.huikuan.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A file of the demo ledger. Its dates are written {@code D-12}, {@code D+20}: days from today. */
final class DemoFile {

    private static final Pattern DAY = Pattern.compile("(?<=,)D([+-]\\d+)(?=,)");

    private DemoFile() {}

    /** A copy with real dates in a temporary file, to be deleted by the caller. */
    static Path copy(String name, LocalDate today) {
        try (InputStream in = DemoFile.class.getResourceAsStream("/demo/small/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the demo file " + name + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Path file = Files.createTempFile("demo-", "-" + name);
            return Files.writeString(file, dated(text, today));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String dated(String text, LocalDate today) {
        return DAY.matcher(text).replaceAll(day -> today.plusDays(Integer.parseInt(day.group(1)))
                .toString());
    }
}
