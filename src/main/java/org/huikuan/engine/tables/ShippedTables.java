package org.huikuan.engine.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tables as this release ships them. */
final class ShippedTables {

    /** In the place of a version: the release's own table has answered. */
    static final int VERSION = 0;

    private ShippedTables() {}

    /** Null for a key that the release has no table of. */
    static byte @Nullable [] content(String key) {
        try (InputStream file = ShippedTables.class.getResourceAsStream("/processes/decisions/" + key + ".dmn")) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
