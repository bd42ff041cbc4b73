package org.huikuan.imports.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet as a stream. Formulas are never evaluated: the value that was stored beside the formula is
 * taken. Places of cells are checked before anything is filled up to them.
 */
final class XlsxSheet implements Closeable {

    static final int MOST_COLUMNS = 200;
    private static final long LAST_ROW = 1L << 20;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final List<String> texts;
    private long number;

    /** @param number the row's, the first being 1 */
    record Row(long number, boolean isHidden, List<String> cells) {}

    XlsxSheet(InputStream in, List<String> texts) throws XMLStreamException {
        this.in = in;
        this.xml = XlsxXml.reader(in);
        this.texts = texts;
    }

    /** Number of the row that was read last. */
    long number() {
        return number;
    }

    /** @return null after the last row */
    @Nullable
    Row next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                return row();
            }
        }
        return null;
    }

    private Row row() throws XMLStreamException {
        String said = XlsxXml.attribute(xml, "r");
        long row = said == null ? number + 1 : Long.parseLong(said);
        if (row <= number || row > LAST_ROW) {
            throw new XMLStreamException("rows out of order");
        }
        number = row;
        boolean hidden = XlsxXml.isTrue(XlsxXml.attribute(xml, "hidden"));
        List<String> cells = new ArrayList<>();
        while (!isEnd("row")) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cell(cells);
            }
        }
        return new Row(row, hidden, cells);
    }

    private void cell(List<String> cells) throws XMLStreamException {
        String said = XlsxXml.attribute(xml, "r");
        int place = said == null ? cells.size() : place(said);
        String text = text();
        if (text.isBlank()) {
            return;
        }
        if (place >= MOST_COLUMNS) {
            throw BadFile.at(number, "import-has-more-than-columns", MOST_COLUMNS);
        }
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, text);
    }

    /** The column of a reference such as {@code AB12}, from 0. Three letters are the most that Excel has. */
    private static int place(String reference) throws XMLStreamException {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            if (letters == 3) {
                throw new XMLStreamException("no place of a cell");
            }
            column = column * 26 + reference.charAt(letters++) - 'A' + 1;
        }
        if (column == 0) {
            throw new XMLStreamException("no place of a cell");
        }
        return column - 1;
    }

    private String text() throws XMLStreamException {
        String type = XlsxXml.attribute(xml, "t");
        String value = "";
        while (!isEnd("c")) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("v")) {
                    value = xml.getElementText();
                } else if (xml.getLocalName().equals("is")) {
                    value = richText(xml, "is");
                }
            }
        }
        if ("s".equals(type)) {
            return value.isEmpty() ? "" : texts.get(Integer.parseInt(value));
        }
        if ("b".equals(type)) {
            return XlsxXml.isTrue(value) ? "TRUE" : "FALSE";
        }
        return type == null || type.equals("n") ? XlsxNumbers.plain(value) : value;
    }

    /** All texts of an element, without the readings (phonetic text) that Japanese and Chinese cells may have. */
    static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int readings = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean isReading = event != XMLStreamReader.CHARACTERS
                    && (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT)
                    && xml.getLocalName().equals("rPh");
            if (isReading) {
                readings += event == XMLStreamReader.START_ELEMENT ? 1 : -1;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("t")) {
                String part = xml.getElementText();
                text.append(readings > 0 ? "" : part);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals(element)) {
                return text.toString();
            }
        }
        return text.toString();
    }

    private boolean isEnd(String element) {
        return xml.getEventType() == XMLStreamReader.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
