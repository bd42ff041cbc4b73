package org.huikuan.imports.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of an Excel workbook, opened after {@link XlsxSafety} has looked at them. */
final class XlsxWorkbook implements Closeable {

    private static final LocalDate ZERO_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    private final ZipFile zip;
    private final String folder;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private LocalDate dayZero = ZERO_OF_1900;
    private @Nullable List<String> texts;

    /**
     * @param isVisible neither hidden nor very hidden
     * @param part name of its part in the archive
     */
    record Sheet(String name, boolean isVisible, String part) {}

    private XlsxWorkbook(ZipFile zip, String workbook) throws IOException, XMLStreamException {
        this.zip = zip;
        this.folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        XlsxXml.elements(zip, folder + "_rels/workbook.xml.rels", this::relation);
        XlsxXml.elements(zip, workbook, this::part);
    }

    /** @throws BadFile for what is no workbook */
    static XlsxWorkbook open(Path file) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            String workbook = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(n -> n.endsWith("workbook.xml"))
                    .findFirst()
                    .orElseThrow(IOException::new);
            return new XlsxWorkbook(zip, workbook);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            close(zip);
            throw new BadFile("import-file-no-excel-workbook");
        }
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void relation(XMLStreamReader xml) {
        String id = XlsxXml.attribute(xml, "Id");
        String target = XlsxXml.attribute(xml, "Target");
        if (id != null && target != null) {
            targets.put(id, target.startsWith("/") ? target.substring(1) : folder + target);
        }
    }

    private void part(XMLStreamReader xml) {
        if (xml.getLocalName().equals("workbookPr") && XlsxXml.isTrue(XlsxXml.attribute(xml, "date1904"))) {
            dayZero = ZERO_OF_1904;
        }
        if (xml.getLocalName().equals("sheet")) {
            String state = XlsxXml.attribute(xml, "state");
            String relation = Objects.requireNonNullElse(XlsxXml.attribute(xml, "id"), "");
            sheets.add(new Sheet(
                    Objects.requireNonNullElse(XlsxXml.attribute(xml, "name"), ""),
                    state == null || state.equals("visible"),
                    targets.getOrDefault(relation, folder + "worksheets/sheet" + (sheets.size() + 1) + ".xml")));
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The day whose number is zero: Excel counts from 1900, or from 1904 in workbooks made on a Mac. */
    LocalDate dayZero() {
        return dayZero;
    }

    XlsxSheet rows(Sheet sheet) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(sheet.part());
        if (entry == null) {
            throw new IOException(sheet.part());
        }
        InputStream in = zip.getInputStream(entry);
        return new XlsxSheet(in, texts());
    }

    private List<String> texts() throws IOException, XMLStreamException {
        List<String> known = texts;
        if (known == null) {
            known = new ArrayList<>();
            ZipEntry entry = zip.getEntry(folder + "sharedStrings.xml");
            if (entry != null) {
                read(entry, known);
            }
            texts = known;
        }
        return known;
    }

    private void read(ZipEntry entry, List<String> known) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = XlsxXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    known.add(XlsxSheet.richText(xml, "si"));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
