package org.huikuan.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.sql.DataSource;
import org.huikuan.testing.Ledgers;

/** While the first bytes of a backup are written somebody records an invoice. */
final class WritesMeanwhile extends ByteArrayOutputStream {

    private final OutputStream behind;
    private final DataSource database;
    private final long account;
    private boolean written;

    WritesMeanwhile(OutputStream behind, DataSource database, long account) {
        this.behind = behind;
        this.database = database;
        this.account = account;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (!written) {
            written = true;
            Ledgers.in(database).invoice(account, "MEANWHILE", "1.00", "2026-02-28");
        }
        super.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        behind.write(toByteArray());
        behind.close();
    }
}
