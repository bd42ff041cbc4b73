package org.huikuan.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much people may upload.
 *
 * @param maxDocumentSize the largest single paper of a case
 * @param maxDocumentsPerCase how many papers one case may have
 */
@ConfigurationProperties("huikuan.upload")
public record UploadLimits(
        @DefaultValue("10MB") DataSize maxDocumentSize,
        @DefaultValue("200") int maxDocumentsPerCase) {

    public UploadLimits {
        if (maxDocumentSize.toBytes() < 1 || maxDocumentsPerCase < 1) {
            throw new IllegalArgumentException(
                    "huikuan.upload: max-document-size and max-documents-per-case must be more than 0");
        }
    }
}
