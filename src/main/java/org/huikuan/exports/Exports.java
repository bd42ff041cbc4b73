package org.huikuan.exports;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseList;
import org.huikuan.desk.WorkList;
import org.huikuan.desk.WorkRow;
import org.huikuan.shared.HuikuanProperties;
import org.springframework.stereotype.Service;

/** Lists as files. What a person gets is what the person sees on the page of the same filter. */
@Service
public class Exports {

    private static final int MOST_WORK = 10_000;

    private final CaseExport cases;
    private final PromiseExport promises;
    private final WorkExport work;
    private final Files files;
    private final Today today;

    Exports(CaseExport cases, PromiseExport promises, WorkExport work, Files files, Today today) {
        this.cases = cases;
        this.promises = promises;
        this.work = work;
        this.files = files;
        this.today = today;
    }

    public Listing cases(CaseList.Wanted wanted) {
        List<CaseId> ids = cases.ids(wanted);
        return list("cases", CaseExport.COLUMNS, ids.size(), row -> cases.each(ids, row));
    }

    public Listing promises(PromiseRows.Wanted wanted) {
        List<Long> ids = promises.ids(wanted);
        return list("promises", PromiseExport.COLUMNS, ids.size(), row -> promises.each(ids, row));
    }

    /** The first {@value #MOST_WORK} of them. */
    public Listing work(WorkList.Wanted wanted) {
        List<WorkRow> rows = work.rows(wanted, MOST_WORK);
        return list("work", WorkExport.COLUMNS, rows.size(), row -> work.each(rows, row));
    }

    /** Streams; closes nothing. */
    public void xlsx(OutputStream out, List<Listing> sheets) {
        files.xlsx.write(out, sheets);
    }

    public byte[] pdf(Listing list) {
        return files.pdf.print(list);
    }

    private Listing list(String name, List<ExportColumn> columns, int size, Listing.Rows rows) {
        LocalDate day = today.day();
        return new Listing(
                files.words.of("exports.title." + name),
                files.words.of("exports.about", day, size),
                day,
                columns,
                size,
                rows);
    }

    /** The two kinds of file and their words. */
    @Service
    static class Files {

        private final XlsxExport xlsx;
        private final PdfList pdf;
        private final ExportWords words;

        Files(XlsxExport xlsx, PdfList pdf, ExportWords words) {
            this.xlsx = xlsx;
            this.pdf = pdf;
            this.words = words;
        }
    }

    /** The day at the house. */
    @Service
    static class Today {

        private final Clock clock;
        private final HuikuanProperties settings;

        Today(Clock clock, HuikuanProperties settings) {
            this.clock = clock;
            this.settings = settings;
        }

        LocalDate day() {
            return LocalDate.ofInstant(clock.instant(), settings.zone());
        }
    }
}
