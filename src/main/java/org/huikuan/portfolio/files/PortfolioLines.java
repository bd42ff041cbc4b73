package org.huikuan.portfolio.files;

import java.nio.file.Path;
import java.util.List;
import org.huikuan.imports.files.BadFile;
import org.huikuan.imports.files.FileLines;
import org.huikuan.imports.files.FileLines.Line;
import org.huikuan.ledger.reading.Spelling;
import org.huikuan.portfolio.FileEntry;

/** Reads a file of customers, collectors and teams; headings in Chinese or English, columns in any order. */
public final class PortfolioLines {

    private static final int MOST = 100_000;

    private PortfolioLines() {}

    /** @throws BadFile when the file cannot be read, or lacks a column */
    public static List<FileEntry> read(Path file, String name) {
        List<Line> lines = FileLines.read(file, name, MOST, h -> customerColumn(h) >= 0);
        if (lines.isEmpty()) {
            throw new BadFile("portfolio-file-empty");
        }
        Line header = lines.get(0);
        int creditor = FileLines.column(header, "creditor", "债权人", "公司", "公司代码");
        int customer = customerColumn(header);
        int team = FileLines.column(header, "team", "团队", "催收团队");
        int collector = FileLines.column(header, "collector", "催收员", "负责人");
        if (customer < 0 || team < 0 && collector < 0) {
            throw new BadFile("portfolio-file-columns");
        }
        return lines.stream()
                .skip(1)
                .map(l -> new FileEntry(
                        l.number(), cell(l, creditor), number(l, customer), cell(l, team), cell(l, collector)))
                .toList();
    }

    private static int customerColumn(Line header) {
        return FileLines.column(header, "customer", "customerNumber", "客户编号", "客户编码", "客户代码", "客户号");
    }

    private static String number(Line line, int column) {
        String number = PortfolioFile.plain(line.number(column));
        if (Spelling.hasLostDigits(number)) {
            throw BadFile.at(line.number(), "import-what-spreadsheet-makes-long", number);
        }
        return number;
    }

    private static String cell(Line line, int column) {
        return PortfolioFile.plain(line.cell(column));
    }
}
