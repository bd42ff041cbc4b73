package org.huikuan.imports.files;

import java.io.IOException;
import org.huikuan.imports.mapping.Mapping;

/** Finds out what kind of file was sent, by its first bytes and never by its name. */
public final class Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private Tables() {}

    public static FileTable open(LedgerUpload upload, Mapping mapping, SheetChoice choice) throws IOException {
        byte[] head = upload.head(4);
        if (head.length == 0) {
            throw new BadFile("import-file-empty-send-file");
        }
        if (startsWith(head, OLE)) {
            throw new BadFile("import-old-encrypted-excel-file");
        }
        if (startsWith(head, PDF)) {
            throw new BadFile("import-pdf-send-list-csv");
        }
        FileTable table = startsWith(head, ZIP) ? XlsxTable.open(upload, choice) : CsvTable.open(upload, mapping);
        return new ListOf(table, mapping);
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && java.util.Arrays.mismatch(head, magic) == -1;
    }
}
