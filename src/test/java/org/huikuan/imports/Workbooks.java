package org.huikuan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks by hand, down to the cell, as other programs than Excel do. */
public final class Workbooks {

    private final List<String> names = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private boolean from1904;

    public static Workbooks book() {
        return new Workbooks();
    }

    Workbooks from1904() {
        from1904 = true;
        return this;
    }

    /** @param rows elements {@code row}; see {@link #row} */
    public Workbooks sheet(String name, String state, String... rows) {
        names.add("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%2$d\"/>"
                .formatted(name, names.size() + 1, state));
        this.rows.add(String.join("", rows));
        return this;
    }

    /** @param cells elements, or texts */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String place = (char) ('A' + i) + String.valueOf(number);
            row.append(
                    cells[i].startsWith("<c")
                            ? cells[i].replace("<c", "<c r=\"" + place + "\"")
                            : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, cells[i]));
        }
        return row.append("</row>").toString();
    }

    static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    static String cell(String type, String value) {
        return "<c t=\"" + type + "\"><v>" + value + "</v></c>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><workbookPr date1904=\"" + (from1904 ? 1 : 0) + "\"/><sheets>"
                            + String.join("", names) + "</sheets></workbook>");
            StringBuilder relations = new StringBuilder("<Relationships>");
            for (int i = 1; i <= rows.size(); i++) {
                relations.append("<Relationship Id=\"rId" + i + "\" Target=\"worksheets/sheet" + i + ".xml\"/>");
                part(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        "<worksheet><sheetData>" + rows.get(i - 1) + "</sheetData></worksheet>");
            }
            part(zip, "xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    }
}
