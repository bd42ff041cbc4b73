package org.huikuan.exports;

import java.io.OutputStream;
import org.springframework.stereotype.Service;

/** Statements of account (对账单) as files: PDF in the customer's language, XLSX in the reader's. */
@Service
public class StatementFiles {

    private final Statements statements;
    private final StatementPaper paper;
    private final StatementSheets sheets;

    StatementFiles(Statements statements, StatementPaper paper, StatementSheets sheets) {
        this.statements = statements;
        this.paper = paper;
        this.sheets = sheets;
    }

    /** @throws org.huikuan.shared.NotFound also for an account of a team that the person does not belong to */
    public String fileName(String creditor, String customer) {
        return statements.of(creditor, customer).fileName();
    }

    /** @throws org.huikuan.letters.UnprintableLetter when the font lacks a character of the data */
    public byte[] pdf(String creditor, String customer) {
        return paper.print(statements.of(creditor, customer));
    }

    public void xlsx(String creditor, String customer, OutputStream out) {
        sheets.write(statements.of(creditor, customer), out);
    }
}
