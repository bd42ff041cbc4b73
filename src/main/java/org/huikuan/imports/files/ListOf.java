package org.huikuan.imports.files;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The list inside a file: from its headings on, as the mapping says, without the example line of our templates. */
final class ListOf implements FileTable {

    private static final Set<String> EXAMPLES = Set.of("示例C1001", "EXAMPLE-C1001");

    private final FileTable file;
    private final int headerLine;

    ListOf(FileTable file, Mapping mapping) {
        this.file = file;
        Integer told = mapping.headerLine();
        this.headerLine = told == null ? 1 : told;
    }

    @Override
    public void read(Reader reader) throws IOException {
        file.read(new Reader() {
            @Override
            public void line(long line, List<String> cells) {
                if (isOfList(line, cells)) {
                    reader.line(line, cells);
                }
            }

            @Override
            public void lastLine(long line, List<String> cells) {
                if (isOfList(line, cells)) {
                    reader.lastLine(line, cells);
                }
            }
        });
    }

    private boolean isOfList(long line, List<String> cells) {
        return line >= headerLine && !isExample(cells);
    }

    /** The example line of our templates, which somebody forgot to delete. */
    private static boolean isExample(List<String> cells) {
        return !cells.isEmpty() && EXAMPLES.contains(cells.get(0).strip());
    }

    @Override
    public @Nullable LocalDate dayZero() {
        return file.dayZero();
    }

    @Override
    public List<String> sheets() {
        return file.sheets();
    }

    @Override
    public List<Sentence> notes() {
        return file.notes();
    }

    @Override
    public String format() {
        return file.format();
    }
}
