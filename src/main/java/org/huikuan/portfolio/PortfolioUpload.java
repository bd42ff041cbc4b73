package org.huikuan.portfolio;

import java.util.List;

/**
 * A file that moves customers, looked at.
 *
 * @param isApplied whether its changes were made
 * @param unchanged lines that say what is so already
 * @param changes lines that change something
 * @param refused lines that were refused
 */
public record PortfolioUpload(
        long id,
        String fileName,
        boolean isApplied,
        int unchanged,
        List<UploadLine> changes,
        List<UploadLine> refused) {}
