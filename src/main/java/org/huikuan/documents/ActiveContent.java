package org.huikuan.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PDF would do by itself or by a click beyond being read: scripts, programs, files inside, forms that send
 * themselves, ways to other files. Names are read as a viewer reads them ({@code /J#61vaScript}), also inside of packed
 * object streams. Those are unpacked up to a bound, since a few bytes may stand for gigabytes.
 */
final class ActiveContent {

    private static final List<String> ACTIVE = List.of(
            "/JavaScript",
            "/Launch",
            "/EmbeddedFile",
            "/GoToR",
            "/GoToE",
            "/SubmitForm",
            "/ImportData",
            "/RichMedia",
            "javascript:",
            "<script");

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern PACKED = Pattern.compile("<<[^>]{0,400}/ObjStm[^>]{0,400}>>\\s{0,4}stream\\r?\\n");
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private ActiveContent() {}

    /** The first of them that is found. */
    static Optional<String> of(byte[] pdf) {
        String text = plain(new String(pdf, StandardCharsets.ISO_8859_1));
        Optional<String> found = in(text);
        return found.isPresent() || !text.contains("/ObjStm") ? found : in(unpacked(pdf));
    }

    private static Optional<String> in(String text) {
        return ACTIVE.stream().filter(text::contains).findFirst();
    }

    private static String plain(String text) {
        return HEX.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }

    private static String unpacked(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        StringBuilder all = new StringBuilder();
        Matcher streams = PACKED.matcher(text);
        while (streams.find() && all.length() < MOST_BYTES) {
            unpack(pdf, streams.end(), all);
        }
        return plain(all.toString());
    }

    private static void unpack(byte[] pdf, int from, StringBuilder all) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] part = new byte[64 * 1024];
            int read = inflater.inflate(part);
            while (read > 0 && all.length() < MOST_BYTES) {
                all.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
                read = inflater.inflate(part);
            }
        } catch (DataFormatException noDeflate) {
            // packed in another way or damaged: a viewer that unpacks it all the same shows it in its sandbox
        } finally {
            inflater.end();
        }
    }
}
