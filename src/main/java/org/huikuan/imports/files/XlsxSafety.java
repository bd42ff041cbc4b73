package org.huikuan.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at a workbook before it is read: every part is unpacked once into nothing, counting what really comes out, so
 * that a zip bomb stops at the limit; a part with a document type, and with it any external entity, is refused.
 */
final class XlsxSafety {

    static final int MOST_PARTS = 500;
    static final long MOST_BYTES = 512L << 20;
    static final long MOST_BYTES_OF_TEXTS = 96L << 20;
    static final long MOST_TIMES_LARGER = 150;

    /** A cell has at most 32,767 characters, which are at most six bytes each where they are escaped. */
    static final long MOST_BYTES_OF_A_PIECE = 400L << 10;

    private static final long ALWAYS_FINE = 4L << 20;

    private long unpacked;

    private XlsxSafety() {}

    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new XlsxSafety().check(zip);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new BadFile("import-file-no-excel-workbook");
        }
    }

    private void check(ZipFile zip) throws IOException, XMLStreamException {
        Set<String> names = new HashSet<>();
        boolean workbook = false;
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            if (!names.add(part.getName().toLowerCase(Locale.ROOT)) || names.size() > MOST_PARTS) {
                throw new BadFile("import-workbook-has-too-many");
            }
            workbook |= part.getName().endsWith("workbook.xml");
            unpack(zip, part);
            refuseDocumentType(zip, part);
        }
        if (!workbook) {
            throw new BadFile("import-zip-archive-but-no");
        }
    }

    private void unpack(ZipFile zip, ZipEntry part) throws IOException {
        long packed = Math.max(part.getCompressedSize(), 1);
        long most = part.getName().endsWith("sharedStrings.xml") ? MOST_BYTES_OF_TEXTS : MOST_BYTES;
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long piece = isXml(part) ? 0 : Long.MIN_VALUE;
        try (InputStream in = zip.getInputStream(part)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                unpacked += n;
                piece = refuseLongPieces(part, buffer, n, piece);
                if (size > most || unpacked > MOST_BYTES || size > ALWAYS_FINE && size / packed > MOST_TIMES_LARGER) {
                    throw new BadFile("import-workbook-unpacks-far-more", part.getName());
                }
            }
        }
    }

    /**
     * No text of a cell and no element with its attributes is longer than this; what is would fill the memory, or take
     * hours to compare attributes.
     *
     * @param before bytes since the last mark that begins an element
     */
    private static long refuseLongPieces(ZipEntry part, byte[] buffer, int length, long before) {
        long piece = before;
        for (int i = 0; i < length; i++) {
            piece = buffer[i] == '<' ? Math.min(piece, 0) : piece + 1;
            if (piece > MOST_BYTES_OF_A_PIECE) {
                throw new BadFile("import-cell-element-workbook-far", part.getName());
            }
        }
        return piece;
    }

    private static boolean isXml(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    private static void refuseDocumentType(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        if (!isXml(part)) {
            return;
        }
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = XlsxXml.reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new BadFile("import-workbook-contains-document-type", part.getName());
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return;
                }
            }
        }
    }
}
