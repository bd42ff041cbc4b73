package org.huikuan.documents;

import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is let into the archive as a paper: a whole PDF, JPEG or PNG of a sensible size, its name telling the truth. */
@Component
public class UploadCheck {

    private static final int LONGEST_NAME = 200;

    private final UploadLimits limits;

    UploadCheck(UploadLimits limits) {
        this.limits = limits;
    }

    /** @throws BadInput naming {@code file} when it is larger than a paper may be */
    public void size(long bytes) {
        if (bytes > limits.maxDocumentSize().toBytes()) {
            throw wrong("file-too-large", limits.maxDocumentSize().toMegabytes());
        }
        if (bytes == 0) {
            throw wrong("file-empty");
        }
    }

    /** The last part of what a browser says, without folders and characters that do not show. */
    public String nameOf(@Nullable String said) {
        String plain = said == null ? "" : said.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "");
        String name = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty()) {
            throw wrong("file-no-name");
        }
        if (name.length() > LONGEST_NAME) {
            throw wrong("file-name-too-long", LONGEST_NAME);
        }
        return name;
    }

    DocumentType typeOf(CaseDocuments.Upload upload, int already) {
        size(upload.content().length);
        if (already >= limits.maxDocumentsPerCase()) {
            throw wrong("file-too-many", limits.maxDocumentsPerCase());
        }
        DocumentType type = DocumentType.of(upload.content()).orElseThrow(() -> wrong("file-no-paper"));
        if (!type.endsName(upload.fileName())) {
            throw wrong("file-other-name", type, upload.fileName());
        }
        if (!type.isWhole(upload.content())) {
            throw wrong("file-cut-off");
        }
        if (type == DocumentType.PDF) {
            refuseActive(upload.content());
        }
        return type;
    }

    private static void refuseActive(byte[] content) {
        ActiveContent.of(content).ifPresent(found -> {
            throw wrong("file-active", found);
        });
    }

    private static BadInput wrong(String key, Object... arguments) {
        return new BadInput("file", key, arguments);
    }
}
