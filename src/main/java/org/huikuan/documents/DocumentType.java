package org.huikuan.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an uploaded paper may be, told from its bytes alone; what a name or a browser says about it counts nothing. */
public enum DocumentType {
    PDF(
            "application/pdf",
            List.of("pdf"),
            "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "%%EOF".getBytes(StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), bytes(0xFF, 0xD8, 0xFF), bytes(0xFF, 0xD9)),
    PNG(
            "image/png",
            List.of("png"),
            bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
            "IEND".getBytes(StandardCharsets.US_ASCII));

    private final String mediaType;
    private final List<String> endings;
    private final byte[] begin;
    private final byte[] end;

    DocumentType(String mediaType, List<String> endings, byte[] begin, byte[] end) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.begin = begin;
        this.end = end;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty for bytes that begin like none of them. */
    public static Optional<DocumentType> of(byte[] content) {
        return Arrays.stream(values()).filter(t -> t.begins(content)).findFirst();
    }

    /** @throws IllegalArgumentException for a media type that is none of them */
    public static DocumentType of(String mediaType) {
        return Arrays.stream(values())
                .filter(t -> t.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + mediaType + "' is no DocumentType"));
    }

    /** Whether the file's last mark is there; a file cut off in transfer has none. */
    boolean isWhole(byte[] content) {
        for (int at = content.length - end.length; at >= begin.length; at--) {
            if (Arrays.equals(content, at, at + end.length, end, 0, end.length)) {
                return true;
            }
        }
        return false;
    }

    boolean endsName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(e -> name.endsWith("." + e));
    }

    private boolean begins(byte[] content) {
        return content.length >= begin.length && Arrays.equals(content, 0, begin.length, begin, 0, begin.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
