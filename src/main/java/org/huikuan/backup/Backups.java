package org.huikuan.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Takes a backup of the running installation. */
public interface Backups {

    /**
     * Writes it while everybody works on; what is in it is the state of one moment.
     *
     * @return how many rows it has
     */
    long write(OutputStream file) throws IOException;
}
