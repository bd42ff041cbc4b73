package org.huikuan.portfolio;

import java.util.List;
import java.util.Optional;

/** Files that move customers, from the look at them until they are applied. */
public interface PortfolioUploads {

    /** Keeps the file's lines and forgets what the same person sent before. */
    long insert(String fileName, int unchanged, List<UploadLine> lines, String by);

    Optional<PortfolioUpload> find(long id);

    /** @return whether it was still to be applied */
    boolean takeForApplying(long id);
}
