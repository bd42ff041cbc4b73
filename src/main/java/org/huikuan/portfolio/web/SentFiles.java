package org.huikuan.portfolio.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.huikuan.portfolio.FileEntry;
import org.huikuan.portfolio.files.PortfolioLines;
import org.springframework.web.multipart.MultipartFile;

/** Keeps an upload on disk as long as it is read. */
final class SentFiles {

    private SentFiles() {}

    static <T> T read(MultipartFile file, BiFunction<String, List<FileEntry>, T> use) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        try {
            Path kept = Files.createTempFile("huikuan-portfolio", ".upload");
            try {
                file.transferTo(kept);
                return use.apply(name, PortfolioLines.read(kept, name));
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
