package org.huikuan.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup to be read: whole, and as it was written. */
final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("There is no file " + file + ".");
        }
        ZipFile zip = zip(file);
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            zip.close();
            throw new BackupRefused(file + " has no manifest: it is no backup, or was cut short while it was written.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new BackupFile(zip, new ObjectMapper().readValue(in, Manifest.class));
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupRefused(file + " cannot be read: it is no backup, or was cut short while it was written.");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads all of it once and compares every table with its hash. */
    void verify() throws IOException {
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupRefused("The backup has format " + manifest.format() + ", this release reads "
                    + Manifest.FORMAT + ". Use the release that made it: " + manifest.version() + ".");
        }
        Set<String> expected = new TreeSet<>(Set.of(Manifest.ENTRY));
        for (Manifest.Part part : manifest.tables()) {
            expected.add(entryOf(part.table()));
            HashedStream hashed = new HashedStream(OutputStream.nullOutputStream());
            try (InputStream in = open(part.table())) {
                in.transferTo(hashed);
            } catch (IOException e) {
                throw new BackupRefused("Table " + part.table() + " of the backup cannot be read: " + e.getMessage()
                        + ". The file is damaged; take another one.");
            }
            if (!hashed.hash().equals(part.sha256())) {
                throw new BackupRefused("Table " + part.table()
                        + " of the backup is not as it was written: its hash differs. Take another one.");
            }
        }
        Set<String> found = new TreeSet<>();
        zip.stream().map(ZipEntry::getName).forEach(found::add);
        if (!found.equals(expected)) {
            throw new BackupRefused("The backup has other entries than its manifest names. Take another one.");
        }
    }

    InputStream open(String table) throws IOException {
        ZipEntry entry = zip.getEntry(entryOf(table));
        if (entry == null) {
            throw new BackupRefused("The backup lacks table " + table + ". Take another one.");
        }
        return zip.getInputStream(entry);
    }

    private static String entryOf(String table) {
        return "tables/" + table + ".jsonl";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
