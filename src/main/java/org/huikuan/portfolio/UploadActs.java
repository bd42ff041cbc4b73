package org.huikuan.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.ledger.Assignment;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.staffing.Deciders;
import org.huikuan.staffing.Handover;
import org.springframework.stereotype.Service;

/** Customers moved by a file: looked at first, then applied. The same file again changes nothing. */
@Service
public class UploadActs {

    private final Deciders deciders;
    private final PortfolioUploads uploads;
    private final UploadReader reader;
    private final BatchMoves moves;

    UploadActs(Deciders deciders, PortfolioUploads uploads, UploadReader reader, BatchMoves moves) {
        this.deciders = deciders;
        this.uploads = uploads;
        this.reader = reader;
        this.moves = moves;
    }

    /** What the file would change; nothing is changed. */
    public PortfolioUpload look(String fileName, List<FileEntry> entries) {
        UploadReader.Read read = reader.read(entries, deciders.teams());
        String shown = fileName.length() <= 300 ? fileName : fileName.substring(fileName.length() - 300);
        return get(uploads.insert(shown, read.unchanged(), read.lines(), deciders.id()));
    }

    public PortfolioUpload get(long id) {
        deciders.teams();
        return uploads.find(id).orElseThrow(() -> new NotFound("upload-gone"));
    }

    /** Makes the changes that were looked at; a customer who was moved meanwhile by somebody else stays. */
    public MoveReport apply(long id) {
        PortfolioUpload upload = get(id);
        if (!uploads.takeForApplying(id)) {
            throw new Conflict("upload-applied");
        }
        List<Handover> wanted = new ArrayList<>();
        for (UploadLine line : upload.changes()) {
            Assignment to = line.to();
            if (to != null) {
                wanted.add(new Handover(to, line.seen()));
            }
        }
        return moves.move(wanted, "file " + upload.fileName());
    }
}
