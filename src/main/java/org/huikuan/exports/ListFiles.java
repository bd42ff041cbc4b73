package org.huikuan.exports;

import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Service;

/** Makes a file of a list: a workbook of any length, or paper, which has an end. */
@Service
public class ListFiles {

    private final XlsxExport workbook;
    private final PdfList paper;

    ListFiles(XlsxExport workbook, PdfList paper) {
        this.workbook = workbook;
        this.paper = paper;
    }

    /** A workbook of one sheet. Streams; closes nothing. */
    public void xlsx(OutputStream out, Listing list) {
        workbook.write(out, List.of(list));
    }

    /** @throws org.huikuan.shared.BadInput when the list is too long for paper */
    public byte[] pdf(Listing list) {
        return paper.print(list);
    }
}
