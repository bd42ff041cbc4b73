package org.huikuan.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much people may upload.
 *
 * @param maxDocumentSize the largest single paper of a case
 * @param maxDocumentsPerCase how many papers one case may have
 * @param maxBoundSize how much of the papers of a case is bound into one file, such as the visit pack
 */
@ConfigurationProperties("huikuan.upload")
public record UploadLimits(
        @DefaultValue("10MB") DataSize maxDocumentSize,
        @DefaultValue("200") int maxDocumentsPerCase,
        @DefaultValue("40MB") DataSize maxBoundSize) {

    public UploadLimits {
        if (maxDocumentSize.toBytes() < 1 || maxDocumentsPerCase < 1 || maxBoundSize.toBytes() < 1) {
            throw new IllegalArgumentException("huikuan.upload: max-document-size, max-documents-per-case and"
                    + " max-bound-size must be more than 0");
        }
    }
}
