package org.huikuan.ledger.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The first sheet of an Excel workbook, read as a stream after {@link XlsxSafety} has looked at it. Formulas are never
 * evaluated: the value that Excel stored beside the formula is taken.
 */
final class XlsxTable implements Table {

    private static final int MOST_COLUMNS = 200;

    private final Upload upload;

    private XlsxTable(Upload upload) {
        this.upload = upload;
    }

    static XlsxTable open(Upload upload) {
        XlsxSafety.check(upload.path());
        return new XlsxTable(upload);
    }

    @Override
    public void read(Reader reader) throws IOException {
        long[] last = {0};
        try (ReadableWorkbook workbook = new ReadableWorkbook(upload.path().toFile())) {
            Sheet sheet = workbook.getFirstSheet();
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> i = rows.iterator(); i.hasNext(); ) {
                    Row row = i.next();
                    last[0] = row.getRowNum();
                    List<String> cells = cells(row);
                    if (cells.stream().anyMatch(c -> !c.isBlank())) {
                        reader.line(row.getRowNum(), cells);
                    }
                }
            }
        } catch (ExcelReaderException | IndexOutOfBoundsException | NumberFormatException e) {
            throw damaged(last[0] + 1);
        } catch (IOException e) {
            throw damaged(last[0] + 1);
        }
    }

    private static BadFile damaged(long line) {
        return new BadFile(
                line, "from here on the workbook cannot be read; open it in Excel and save it again as .xlsx");
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new BadFile(row.getRowNum(), "has more than " + MOST_COLUMNS + " columns; send the list alone");
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (raw == null) {
            return "";
        }
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return number ? plainNumber(raw) : raw;
    }

    /** Excel keeps 15 digits; what is behind them is noise of the binary fraction (0.30000000000000004). */
    private static String plainNumber(String raw) {
        if (!raw.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")) {
            return raw;
        }
        if (raw.matches("-?\\d{1,15}")) {
            return raw;
        }
        BigDecimal rounded = new BigDecimal(raw).round(new MathContext(15)).stripTrailingZeros();
        return rounded.scale() < -25 || rounded.scale() > 25 ? raw : rounded.toPlainString();
    }

    @Override
    public boolean isSpreadsheet() {
        return true;
    }

    @Override
    public String format() {
        return "XLSX";
    }
}
